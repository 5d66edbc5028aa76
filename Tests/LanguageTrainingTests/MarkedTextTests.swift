import LanguageTraining
import Testing

/// Texts in which everything to be found is marked.
struct MarkedTextTests {
  @Test func marksAreTakenOut() throws {
    let text = try MarkedText("Born ⟦date=--05-02|May 2⟧: “⟦quotation=Al|me, ⟦number|3⟧ né⟧”")
    #expect(String(decoding: text.utf8, as: UTF8.self) == "Born May 2: “me, 3 né”")
    #expect(text.finds.map(\.kind) == ["date", "number", "quotation"])
    #expect(text.finds.map(\.value) == ["--05-02", "", "Al"])
    #expect(
      text.finds.map { String(decoding: text.utf8[$0.range], as: UTF8.self) }
        == ["May 2", "3", "me, 3 né"])
  }

  @Test(arguments: ["⟦date=x|2", "⟦date 2⟧", "2⟧"])
  func brokenMarksAreRefused(line: String) {
    #expect(throws: MarkedText.Failure.self) { try MarkedText(line) }
  }

  @Test func whatIsMissedAndWhatIsWrongCount() throws {
    var test = ExtractionTest()
    try test.add(
      MarkedText("On ⟦date=2024-03-14|14 March 2024⟧ and ⟦date=|day one⟧ 12"), language: "en")
    let dates = try #require(test.counts["date"])
    #expect((dates.marked, dates.found, dates.right, dates.valued) == (2, 1, 1, 1))
    #expect(test.counts["number"]?.found == 1 && test.counts["number"]?.right == 0)
    #expect(test.mistakes.map(\.kind).sorted() == ["date", "number"])
  }
}
