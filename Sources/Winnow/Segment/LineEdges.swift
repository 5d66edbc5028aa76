/// White space at the ends of a line, its terminator included, and characters without width among it: they
/// say nothing of the line.
enum LineEdges {
  /// A line without them; empty where it is nothing else.
  ///
  /// - Precondition: The range lies on scalar boundaries of valid UTF-8.
  /// - Complexity: Linear in what is left off.
  static func trimmed(
    _ line: Range<Int>, in utf8: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    var (start, end) = (line.lowerBound, line.upperBound)
    while end > start {
      var place = end - 1
      while place > start, utf8[place] & 0xC0 == 0x80 { place -= 1 }
      var next = place
      guard isBlank(decodeScalar(utf8, &next)) else { break }
      end = place
    }
    while start < end {
      var next = start
      guard isBlank(decodeScalar(utf8, &next)) else { break }
      start = next
    }
    return start..<end
  }

  /// White space, a control character of ASCII, or one without width.  A soft hyphen is none: it parts a word.
  @inline(__always)
  static func isBlank(_ code: UInt32) -> Bool {
    code < 0x80 ? code <= 0x20 : isRareBlank(code)
  }

  private static func isRareBlank(_ code: UInt32) -> Bool {
    CharacterTable.shared(code).contains(.space)
      || code != 0xAD && ScreeningCharacters.isIgnorable(code)
  }
}
