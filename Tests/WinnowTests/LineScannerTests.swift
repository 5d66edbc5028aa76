import Testing

@testable import Winnow

@Suite struct LineScannerTests {
  private func pieces(_ text: String) -> [String] {
    let utf8 = Array(text.utf8)
    return LineScanner.segments(of: utf8).map {
      "\($0.kind.rawValue):" + String(decoding: utf8[$0.range], as: UTF8.self)
    }
  }

  @Test func everyLineTerminatorEndsALine() {
    #expect(
      pieces("a\nb\r\nc\rd\u{85}e\u{2028}f\u{2029}g") == [
        "line:a\n", "line:b\r\n", "line:c\r", "line:d\u{85}", "line:e\u{2028}", "line:f\u{2029}",
        "line:g",
      ])
  }

  @Test func verticalTabAndFormFeedAreSpaceInsideALine() {
    #expect(pieces("a\u{0B}b\u{0C}c") == ["line:a\u{0B}b\u{0C}c"])
  }

  @Test func blankLinesOfAnySpaceMakeOneRun() {
    let blank = "\n \t\r\n\u{A0}\u{3000}\n\u{1680}\u{2003}\u{202F}\u{205F}\n\u{2029}"
    #expect(pieces("a\n" + blank + "b") == ["line:a\n", "blank:" + blank, "line:b"])
  }

  @Test func invisibleCharactersAreNotBlank() {
    #expect(pieces("\u{200B}\n\u{200C}\n") == ["line:\u{200B}\n", "line:\u{200C}\n"])
  }

  @Test func scalarsThatBeginLikeSpacesAreContent() {
    // These share their first byte with NEL, OGHAM SPACE MARK, LINE SEPARATOR, IDEOGRAPHIC SPACE.
    for text in ["\u{B5}", "\u{1E9E}", "\u{20AC}", "\u{200B}", "\u{3042}"] {
      #expect(pieces(text) == ["line:" + text])
    }
  }

  @Test func byteOrderMarkOnTopStandsAlone() {
    #expect(
      pieces("\u{FEFF}a\n\u{FEFF}b") == ["byte-order-mark:\u{FEFF}", "line:a\n", "line:\u{FEFF}b"])
  }

  @Test func emptyTextHasNoSegments() {
    #expect(pieces("").isEmpty)
  }
}
