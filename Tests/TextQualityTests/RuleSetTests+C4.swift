import Testing

@testable import TextQuality

/// C4.
extension RuleSetTests {
  @Test func linesGoByTheFirstRuleThatSpeaksAgainstThem() {
    let text = """
      The bees come back to the hive.
      No end to this line
      It trails off...
      Too short.
      Please enable Javascript to see the bees.
      We use cookies to make the bees dance better.
      She said "they dance".
      \(String(repeating: "x", count: 1001)) is a long word.
      """
    #expect(
      lineRules(.c4, text) == [
        "no-terminal", "no-terminal", "few-words", "javascript", "policy", "long-word",
      ])
    #expect(
      lineRules(.c4NoTerminals, text) == ["few-words", "javascript", "policy", "long-word"])
  }

  /// Upstream sees a bracket only in lines that other rules have left.
  @Test func bracketsAndLoremIpsumCountAnywhere() {
    let report = report(.c4, "if (a) {\nLorem ipsum dolor\nThe bees come back to the hive.")
    #expect(
      QualityRuleSet.c4.brokenRules(in: report) == ["lorem-ipsum", "curly-brackets", "sentences"])
  }

  @Test func sentencesAreThoseOfTheLinesLeft() {
    let report = report(
      .c4, "The bees dance now. They fly far.\nNot counted, no end\nThe end is near.")
    #expect(report["sentences"] == 3)
  }

  @Test func citationsAreNoEnd() {
    #expect(lineRules(.c4, "The bees dance in the dark.[12]") == [])
    #expect(lineRules(.c4, "The bees dance in the dark.[edit][]") == [])
    #expect(lineRules(.c4, "The bees dance [in the dark") == ["no-terminal"])
    #expect(Citations.removed(from: "a[1] b [x] [citation needed]c") == "a b [x] c")
  }

  @Test(arguments: [
    ("zh-Hans", "蜜蜂回到蜂巢,在黑暗中为其他蜜蜂跳舞。"), ("hi", "मधुमक्खियाँ छत्ते में लौटती हैं।"),
    ("am", "ንቦች ወደ ቀፎው ይመለሳሉ።"), ("ja", "蜂は巣に戻って踊ります。"), ("ar", "هل تعود النحل إلى الخلية؟"),
  ])
  func sentencesEndInAnyScript(language: String, text: String) {
    #expect(lineRules(.c4, text, language) == [])
    #expect(report(.fineWeb, text, language)["terminals"] == 1)
  }

  /// A line of Thai ends without a mark; Khmer and Tibetan have marks ICU does not know yet.
  @Test(arguments: [
    ("th", "ผึ้งกลับมาที่รัง พวกมันเต้นรำในที่มืด แล้วบินไปที่ดอกไม้", 3),
    ("lo", "ເຜິ້ງກັບມາທີ່ຮັງ ພວກມັນເຕັ້ນລໍາໃນທີ່ມືດ", 2),
    ("km", "ឃ្មុំត្រឡប់មកសំបុក។ ពួកវារាំក្នុងទីងងឹត។", 2),
    ("bo", "སྦྲང་མ་ཚང་དུ་ལོག་འོང༌། དེ་ཚོས་མུན་ནག་ནང་ཞབས་བྲོ་འཁྲབ།", 2),
  ])
  func sentencesWithoutMarksOfUnicodeCountToo(language: String, text: String, sentences: Double) {
    #expect(lineRules(.c4, text, language) == [])
    #expect(report(.c4, text, language)["sentences"] == sentences)
    #expect(report(.fineWeb, text, language)["terminals"] == 1)
  }

  /// Chinese words are of one or two characters: by the published limits all of Chinese is gibberish.
  @Test(arguments: [("zh-Hans", "蜜蜂回到蜂巢跳舞"), ("ko", "벌은 집으로 돌아와 춤을 춘다"), ("bo", "སྦྲང་མ་ཚང་དུ་ལོག")])
  func lettersSayLittleWhereTheyAreSyllables(language: String, text: String) {
    #expect(report(.gopher, text, language)["word-length"] == nil)
    #expect(report(.gopher, text, language)["alphabetic"] == 1)
    #expect(report(.gopher, "The bees dance", language)["word-length"] == 4)
  }

  @Test func theThirdLongestLineCounts() {
    let line = String(repeating: "é", count: 200)
    #expect(report(.c4Paragraphs, "\(line)\nshort\n\(line)a\n\(line)b")["third-line"] == 200)
    #expect(report(.c4Paragraphs, "\(line)\n\(line)")["third-line"] == 0)
  }
}
