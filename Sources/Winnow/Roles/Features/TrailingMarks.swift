/// Marks behind a line that are no part of what it says: the numbers of footnotes ("… in 1962.[1][12]") and
/// the links that wikis set behind headings ("History [edit]").
enum TrailingMarks {
  /// Where a line ends without such marks and the white space before them; its own end where it has none or
  /// is nothing else.
  ///
  /// - Complexity: linear in the length of the marks.
  static func trim(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Int {
    var end = line.upperBound
    while end > line.lowerBound, utf8[end - 1] == UInt8(ascii: "]"),
      let open = opening(of: end - 1, in: utf8, after: line.lowerBound),
      isNumber(utf8[open + 1..<end - 1]) || isEditing(utf8[open + 1..<end - 1])
    {
      end = LineEdges.trimmed(line.lowerBound..<open, in: utf8).upperBound
    }
    return end > line.lowerBound ? end : line.upperBound
  }

  /// Whether a line is nothing but such a link: it heads nothing.
  static func isLink(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    let text = LineEdges.trimmed(line, in: utf8)
    guard text.count > 2, utf8[text.lowerBound] == UInt8(ascii: "["),
      utf8[text.upperBound - 1] == UInt8(ascii: "]")
    else { return false }
    return isEditing(utf8[text.lowerBound + 1..<text.upperBound - 1])
  }

  /// Longer text in brackets is part of the line.
  private static let longest = 80

  private static func opening(
    of close: Int, in utf8: UnsafeBufferPointer<UInt8>, after start: Int
  ) -> Int? {
    var index = close - 1
    while index >= start, close - index <= longest {
      if utf8[index] == UInt8(ascii: "[") { return index }
      if utf8[index] == UInt8(ascii: "]") { return nil }
      index -= 1
    }
    return nil
  }

  /// The number of a footnote, or its letter.
  private static func isNumber(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    switch text.count {
    case 1: text.allSatisfy { $0 &- 0x30 < 10 || $0 &- 0x61 < 26 }
    case 2...3: text.allSatisfy { $0 &- 0x30 < 10 }
    default: false
    }
  }

  /// Whether all that stands between strokes asks to edit.
  private static func isEditing(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let wordings = String(decoding: text, as: UTF8.self).lowercased().split(separator: "|")
    return !wordings.isEmpty
      && wordings.allSatisfy {
        CueList.waysToEdit.contains($0.split(separator: " ").joined(separator: " "))
      }
  }
}
