import Testing

@testable import Winnow

@Suite struct TrailingMarksTests {
  private func trimmed(_ text: String) -> String {
    let utf8 = Array(text.utf8)
    return utf8.withUnsafeBufferPointer {
      String(decoding: $0[..<TrailingMarks.trim($0, 0..<$0.count)], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("The sluice was built in 1931.[1]", "The sluice was built in 1931."),
    ("It fell in the flood.[2][14] [b]", "It fell in the flood."),
    ("History [edit]", "History"), ("History[ edit | edit source ]", "History"),
    ("Geschichte [Bearbeiten | Quelltext bearbeiten]", "Geschichte"),
    ("Histoire[modifier | modifier le code]", "Histoire"), ("История [править]", "История"),
    ("歷史[編輯]", "歷史"), ("歴史 [編集]", "歴史"), ("التاريخ [عدل]", "التاريخ"),
  ])
  func areCutOff(text: String, expected: String) {
    #expect(trimmed(text) == expected)
  }

  @Test(arguments: [
    "[1]", "[edit]", "See the list [of all bridges]", "an array a[1234]", "1]", "]", "",
    "Chapter [one]", "He said so [sic]", "x [edit | remove]",
  ])
  func otherBracketsArePartOfTheLine(text: String) {
    #expect(trimmed(text) == text)
  }

  @Test func aFootnoteIsBehindTheEndOfItsSentence() {
    let utf8 = Array("A sand bar parts the lagoon from the sea.[3]".utf8)
    let line = utf8.withUnsafeBufferPointer { LineMeasures($0, 0..<$0.count) }
    #expect(line.end == .terminal && line.words == 9 && line.brackets == 0)
  }
}
