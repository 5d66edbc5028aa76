import Testing

@testable import WinnowIO

struct VisibleTextTests {
  @Test func nothingInATextActsOnTheTerminal() {
    #expect(VisibleText.line("a\u{1B}[31mb\u{7}\u{0}c\n") == "a␛[31mb␇␀c")
    #expect(VisibleText.line("x\u{202E}y\u{2066}z\u{9B}") == "x\u{FFFD}y\u{FFFD}z\u{FFFD}")
    #expect(VisibleText.line("a\tb\u{7F}") == "a b␡")
    for value in (0..<0x20 as Range<UInt32>).map({ $0 }) + (0x7F..<0xA0).map({ $0 }) {
      let shown = VisibleText.shown(Unicode.Scalar(value)!)
      #expect(shown.properties.generalCategory != .control)
    }
  }

  @Test func scriptsStayAsTheyAre() {
    for text in ["Grüße", "Пчёлы", "می‌خواهم", "क्षत्रिय", "ภาษาไทย", "日本語", "👩‍👩‍👧", "שָׁלוֹם"] {
      #expect(VisibleText.line(text) == text)
    }
  }

  @Test(arguments: [("é", 1), ("e\u{301}", 1), ("日本", 4), ("ไทย", 3), ("ที่", 1), ("🙂", 2), ("한", 2)])
  func columnsAreThoseOfATerminal(text: String, columns: Int) {
    #expect(text.unicodeScalars.reduce(0) { $0 + VisibleText.columns($1) } == columns)
  }
}

struct ScoreTests {
  private static let scores: [(Double, String)] = [
    (0, "0.00"), (0.005, "0.01"), (0.994, "0.99"), (0.995, "1.00"), (12.3, "12.30"),
    (-0.5, "-0.50"), (-0.004, "0.00"), (-3.05, "-3.05"), (1e13, "10000000000000.00"),
    (1e20, "1e+20"), (-1e30, "-1e+30"), (.infinity, "inf"), (.nan, "nan"),
    (.greatestFiniteMagnitude, "1.7976931348623157e+308"),
  ]

  @Test(arguments: scores)
  func aScoreOfAnySizeIsShown(score: Double, text: String) {
    #expect("\(score: score)" == text)
  }
}

struct LineIndexTests {
  @Test func offsetsLeadToLinesAndBack() {
    let index = LineIndex(Array("één\n\ntwee\n".utf8))
    #expect(index.count == 3)
    #expect([0, 5, 6, 7, 11].map { index.line(at: $0) } == [1, 1, 2, 3, 3])
    #expect((1...3).map { index.range(ofLine: $0) } == [0..<6, 6..<7, 7..<12])
    #expect(LineIndex([]).count == 1)
    #expect(LineIndex([]).range(ofLine: 1) == 0..<0)
    #expect(LineIndex(Array("x".utf8)).range(ofLine: 1) == 0..<1)
  }

  /// Numbers of lines are those of the rows that are shown of a text.
  @Test(arguments: ["\n", "\r", "\r\n", "\u{85}", "\u{2028}", "\u{2029}"])
  func linesEndWhereSegmentsDo(end: String) {
    let line = "drie" + end
    let index = LineIndex(Array((line + end + line).utf8))
    let (length, empty) = (line.utf8.count, end.utf8.count)
    #expect(index.count == 3)
    #expect(index.range(ofLine: 3) == length + empty..<2 * length + empty)
    #expect([0, length - 1, length, length + empty].map { index.line(at: $0) } == [1, 1, 2, 3])
  }
}
