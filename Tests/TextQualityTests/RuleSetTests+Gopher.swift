import Testing

@testable import TextQuality

/// Gopher: quality and repetition.
extension RuleSetTests {
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
    // As they are written, and each time: the and the.
    #expect(report(.gopherDolma, text)["stop-words"] == 3)
    #expect(report(.gopher, text)["bullets"] == 0)
    #expect(report(.gopherDolma, text)["bullets"] == 0.25)
    #expect(report(.gopherRedPajama, text)["bullets"] == 0.25)
    // "bees," is one word between spaces.
    #expect(report(.gopherDolma, "bees, dance")["words"] == 2)
    #expect(report(.gopherDolma, "bees, dance")["word-length"] == 5)
  }

  /// Texts with the numbers of their words, of those with a sign, and of those with a letter.
  private static let spaced: [(text: String, language: String, counts: [Double])] = [
    ("The bees – all of them – dance ... and #sing# again…", "en", [12, 2, 9]),
    ("Пчёлы – все они – танцуют… и #поют … ...", "ru", [10, 3, 6]),
    ("النحل – كله – يرقص… في الظلام", "ar", [7, 1, 5]),
  ]

  /// dolma takes what stands between spaces for words, dashes too; a word with a sign in it counts as a
  /// symbol once, and three points are none.
  @Test(arguments: spaced)
  func dolmaCountsWhatStandsBetweenSpaces(text: String, language: String, counts: [Double]) {
    let report = report(.gopherDolma, text, language)
    #expect(report["words"] == counts[0])
    #expect(report["symbols"] == counts[1] / counts[0])
    #expect(report["alphabetic"] == counts[2] / counts[0])
    #expect(report["hashes"] == nil)
    #expect(report["ellipses"] == nil)
  }

  @Test func dolmaCountsTheEmptyLineBehindTheLastFeed() {
    let report = report(.gopherDolma, "* one\n - two\n\nthree…\n… \n")
    #expect(report["bullets"] == 1.0 / 6)
    #expect(report["line-ellipses"] == 1.0 / 6)
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

  /// The spaces between words were added to their lengths, and shares came out above 1.
  @Test func shareOfFoldedWordsIsAtMostOne() {
    let report = report(.gopherRepetitionRedPajama, "Go bees, go bees home")
    #expect(report["top-2-gram"] == 12.0 / 16)
    #expect(self.report(.gopherRepetitionRedPajama, "ab cd. Ab cd!")["top-2-gram"] == 1)
  }
}
