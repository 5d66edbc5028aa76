import Testing

@testable import Winnow

@Suite struct OffsetIndexTests {
  /// Longer than one checkpoint, with scalars of one to four bytes.
  private let text = String(repeating: "aß語🙂 नि ", count: 60)

  @Test(arguments: OffsetUnit.allCases)
  func agreesWithTheStringViews(unit: OffsetUnit) {
    let index = OffsetIndex(Array(text.utf8), unit: unit)
    for position in text.unicodeScalars.indices + [text.endIndex] {
      let byte = text.utf8.distance(from: text.startIndex, to: position)
      let expected =
        switch unit {
        case .byte: byte
        case .codepoint: text.unicodeScalars.distance(from: text.startIndex, to: position)
        case .utf16: text.utf16.distance(from: text.startIndex, to: position)
        }
      #expect(index.offset(atByte: byte) == expected)
    }
  }

  @Test(arguments: OffsetUnit.allCases, ["ab", "é", "", "語🙂", String(repeating: "नि", count: 90)])
  func rangesEndWithTheText(unit: OffsetUnit, text: String) {
    let index = OffsetIndex(Array(text.utf8), unit: unit)
    #expect(index.bytes(ofRange: 0..<10_000) == 0..<text.utf8.count)
    #expect(index.bytes(ofRange: 9_000..<10_000) == text.utf8.count..<text.utf8.count)
  }

  @Test(arguments: OffsetUnit.allCases)
  func worksAtTheEndOfAWholeCheckpoint(unit: OffsetUnit) {
    let index = OffsetIndex(Array(repeating: 0x61, count: 512), unit: unit)
    #expect(index.offset(atByte: 512) == 512)
    #expect(OffsetIndex([], unit: unit).offset(atByte: 0) == 0)
  }
}
