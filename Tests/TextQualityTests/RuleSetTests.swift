import Testing

@testable import TextQuality

/// Values worked out by hand from the definitions, on texts written for the purpose.
struct RuleSetTests {
  private func report(_ set: QualityRuleSet, _ text: String, _ language: String = "en")
    -> QualityReport
  {
    set.report(on: QualityText(text, language: language))
  }

  private func lineRules(_ set: QualityRuleSet, _ text: String, _ language: String = "en")
    -> [String]
  {
    report(set, text, language).lines.map(\.rule)
  }

  // MARK: Gopher

  @Test func gopherMeasuresWordsAndSigns() {
    let report = report(.gopher, "# The bees dance ...\n- to the hive\n• with …\nand back")
    // Words: # The bees dance ... - to the hive • with … and back
    #expect(report["words"] == 9)
    #expect(report["word-length"] == 32.0 / 9)
    #expect(report["hashes"] == 1.0 / 14)
    #expect(report["ellipses"] == 2.0 / 14)
    #expect(report["bullets"] == 0.5)
    #expect(report["line-ellipses"] == 0.5)
    #expect(report["alphabetic"] == 9.0 / 14)
    #expect(report["stop-words"] == 4)
  }

  @Test func variantsOfGopherCountTheirOwnWay() {
    let text = "The bees, the hive and the dance…\n * one\n* two\n‣ three"
    #expect(report(.gopher, text)["stop-words"] == 2)
    #expect(report(.gopherDolma, text)["stop-words"] == 4)
    #expect(report(.gopher, text)["bullets"] == 0)
    #expect(report(.gopherDolma, text)["bullets"] == 0.25)
    #expect(report(.gopherRedPajama, text)["bullets"] == 0.25)
    // "bees," is one word between spaces.
    #expect(report(.gopherDolma, "bees, dance")["words"] == 2)
    #expect(report(.gopherDolma, "bees, dance")["word-length"] == 5)
  }

  /// Upstream asks for English stop words in any language, and drops clean Dutch.
  @Test(arguments: [
    ("nl", "De bijen komen terug naar de kast en dansen voor de andere bijen in het donker."),
    ("ru", "Пчёлы возвращаются в улей и танцуют для других пчёл, и они летят на те же цветы."),
    ("th", "ผึ้งกลับมาที่รังและเต้นรำให้ผึ้งตัวอื่นดูในที่มืด"),
    ("ko", "벌은 그 꽃이 있는 곳을 다른 벌에게 알릴 수 있다."),
    ("ar", "تعود النحل إلى الخلية وترقص في الظلام من أجل النحل الآخر على الطريق"),
  ])
  func stopWordsAreThoseOfTheLanguage(language: String, text: String) throws {
    #expect(try #require(report(.gopher, text, language)["stop-words"]) >= 2)
    #expect(report(.gopher, text, "und")["stop-words"] == nil)
  }

  @Test func publishedLimitsAreKept() {
    let short = report(.gopher, "The bees come back to the hive.")
    #expect(QualityRuleSet.gopher.brokenRules(in: short) == ["words"])
    let paragraph = """
      The bees come back to the hive and dance for the others in the dark, and they say with the angle \
      of the dance where the flowers are and how far away they have to fly; the others follow the \
      dancer, learn the way and fly to the same flowers in the meadow behind the river and the wood.
      """
    #expect(QualityRuleSet.gopher.brokenRules(in: report(.gopher, paragraph)) == [])
  }

  /// Names with initials in them lost their points, which then counted as words without letters: a
  /// police report with nothing wrong was dropped.
  @Test func initialsAreWordsWithLetters() throws {
    let report = report(.gopher, "Ada L. Byrne and Tom W. Hart of the U.S. met at 9 a.m. today")
    #expect(report["alphabetic"] == 14.0 / 15)
  }

  /// An offer of "64GB for 90" has four words, two of them numbers.
  @Test func unitsCountBesideTheirNumbers() {
    #expect(report(.gopher, "64GB for 90")["alphabetic"] == 0.5)
  }

  /// Where upstream reads Japanese as English, it finds a word a line, and no end of a sentence.
  @Test func japaneseIsReadAsJapanese() {
    let text = """
      蜂は巣に戻って踊ります。
      他の蜂はその踊りを見ます。
      花がどこにあるかが分かります。
      みんなで同じ花へ飛びます。
      暗い中でも道が分かります。
      """
    for language in ["ja", "en"] {
      #expect(QualityRuleSet.c4.brokenRules(in: report(.c4, text, language)) == [])
      #expect(lineRules(.c4, text, language) == [])
      #expect(
        QualityRuleSet.fineWeb.brokenRules(in: report(.fineWeb, text, language)) == ["short-lines"])
    }
  }

  // MARK: Repetition

  @Test func duplicatesAreOccurrencesAfterTheFirst() {
    let report = report(.gopherRepetition, "one\ntwo\n\none\n\none\ntwo")
    // Lines: one two one one two; paragraphs: "one two", one, "one two".
    #expect(report["lines"] == 3.0 / 5)
    #expect(report["line-characters"] == 9.0 / 21)
    #expect(report["paragraphs"] == 1.0 / 3)
    #expect(report["paragraph-characters"] == 7.0 / 21)
  }

  /// Upstream counts an n-gram that stands once: a line of eight different words is dropped.
  @Test func whatStandsOnceIsNoRepetition() {
    let report = report(.gopherRepetition, "Eight quite different words stand in this line")
    #expect(QualityRuleSet.gopherRepetition.brokenRules(in: report) == [])
    #expect(report["top-2-gram"] == 0)
  }

  @Test func theMostFrequentGramCounts() {
    let report = report(.gopherRepetition, "go bees go bees go home")
    // "go bees" and "bees go" stand twice; 7 characters of the 23, twice.
    #expect(report["top-2-gram"] == 14.0 / 23)
    #expect(report.measures.first { $0.rule == "top-2-gram" }?.evidence == ["go bees"])
  }

  @Test func repeatedGramsDoNotOverlap() {
    let words = "a b c d e"
    let report = report(.gopherRepetition, "\(words) \(words) \(words)")
    // From left to right the second and the third run are repeated: 10 letters of 29 characters.
    #expect(report["duplicate-5-grams"] == 10.0 / 29)
    // The first ten words are repeated from the sixth on.
    #expect(report["duplicate-10-grams"] == 10.0 / 29)
  }

  @Test func markedWordsCountOnce() {
    let text = "The bees dance, the BEES dance, the bees dance in the dark"
    // Folded and without commas "the bees dance" stands three times: the fourth to the ninth word are
    // in five-grams seen before, some in two of them.
    let report = report(.gopherRepetitionRedPajama, text)
    #expect(report["duplicate-5-grams"] == 24.0 / 45)
  }

  // MARK: C4

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

  // MARK: FineWeb

  @Test func fineWebMeasuresLines() {
    let text =
      "The bees come back.\n\nThe bees come back.\r\nNothing at the end of this rather long line"
    let report = report(.fineWeb, text)
    #expect(report["terminals"] == 2.0 / 3)
    #expect(report["short-lines"] == 2.0 / 3)
    // 19 of the code points that are no line feed.
    #expect(report["duplicate-characters"] == 19.0 / Double(text.unicodeScalars.count - 3))
    #expect(report["newlines"] == 3.0 / 19)
  }

  @Test func codeAndPaperDifferInOneLimit() {
    let value = 0.05
    func isBroken(_ set: QualityRuleSet) -> Bool {
      set.rules.first { $0.name == "duplicate-characters" }!.isBroken(by: value)
    }
    #expect(isBroken(.fineWeb))
    #expect(!isBroken(.fineWebPaper))
  }

  // MARK: RefinedWeb

  @Test func refinedWebFlagsLinesOfTheInterface() {
    let text = """
      The bees come back to the hive and dance.
      BREAKING NEWS TODAY
      12,345
      17 likes
      Menu
      Sign-in to read on
      3 items in cart
      I saw them.
      """
    #expect(
      lineRules(.refinedWeb, text) == [
        "uppercase", "numeric", "counter", "one-word", "interface", "interface",
      ])
    // 3 + 1 + 2 + 1 + 5 + 4 of 9 more and 3 more.
    #expect(report(.refinedWeb, text)["flagged-words"] == 16.0 / 28)
  }

  @Test func scriptsWithoutCaseAreNotShouted() {
    #expect(lineRules(.refinedWeb, "蜜蜂回到蜂巢跳舞", "zh-Hans") == [])
    #expect(lineRules(.refinedWeb, "मधुमक्खियाँ छत्ते में लौटती हैं", "hi") == [])
    #expect(lineRules(.refinedWeb, "ПЧЁЛЫ ВЕРНУЛИСЬ В УЛЕЙ", "ru") == ["uppercase"])
  }

  // MARK: jusText

  @Test func jusTextGoesByStopWordsAndNeighbours() {
    let good = String(
      repeating: "The bees come back to the hive and they dance for the others in the dark. ",
      count: 3)
    let bad = String(
      repeating: "Bridge council harbour tide photo press tower engineer. ", count: 3)
    let text = "Menu\n\(good)\nThe dance\n\(good)\nBack\n\(bad)\nTop"
    let lines = report(.jusText, text).lines
    let kept = QualityText(text)
    #expect(
      lines.map { kept.text($0.range) } == ["Menu", "Back", bad.dropLast(0).description, "Top"]
        || lines.map { kept.text($0.range) } == ["Back", bad, "Top"])
    #expect(report(.jusText, text, "und").lines.isEmpty)
  }

  @Test func allSetsHaveTheirNames() {
    for set in QualityRuleSet.all {
      #expect(QualityRuleSet(named: set.name)?.name == set.name)
      let names = set.rules.map(\.name) + set.lineRules
      #expect(Set(names).count == names.count)
      // A report speaks of rules of the set only, also on texts with nothing in them.
      for text in ["", "\n", "a", "...", "The bees dance. #1 {x}\n\n- 12 likes"] {
        let report = set.report(on: QualityText(text, language: "en"))
        for measure in report.measures {
          #expect(set.rules.contains { $0.name == measure.rule })
          #expect(measure.value.isFinite)
        }
        for line in report.lines { #expect(set.lineRules.contains(line.rule)) }
      }
    }
    #expect(QualityRuleSet(named: "nonesuch") == nil)
  }
}
