internal import TextRepair

/// Byte order marks at the start of a text.
enum ByteOrderMark {
  static let utf8Length = 3

  /// Whether a text begins with the mark of UTF-8.
  static func isUTF8(_ bytes: Slice<UnsafeMutableRawBufferPointer>) -> Bool {
    bytes.starts(with: [0xEF, 0xBB, 0xBF])
  }

  /// Whether a text begins with the mark of UTF-16 or UTF-32.
  ///
  /// Little-endian UTF-32 begins with the mark of UTF-16.
  static func isWide(_ bytes: Slice<UnsafeMutableRawBufferPointer>) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      || bytes.starts(with: [0x00, 0x00, 0xFE, 0xFF])
  }

  /// Whether a text is in UTF-16 or UTF-32, by its mark or, where it has none, by what it looks like.
  static func isWideText(_ bytes: Slice<UnsafeMutableRawBufferPointer>) -> Bool {
    if isWide(bytes) { return true }
    let sample = bytes.prefix(sampleLength)
    guard sample.count >= leastLength, sample.contains(0) else { return false }
    return TextDecoder.isWide(beginning: Array(wholeCharacters(sample)))
  }

  /// Without the last character of UTF-8, which may be cut.
  static func wholeCharacters(
    _ bytes: Slice<UnsafeMutableRawBufferPointer>
  ) -> Slice<UnsafeMutableRawBufferPointer> {
    var bytes = bytes
    while let last = bytes.last, last >= 0x80 {
      bytes.removeLast()
      if last >= 0xC0 { break }
    }
    return bytes
  }

  /// As much as tells wide text; a multiple of the bytes of a unit.
  private static let sampleLength = 4096
  /// Less may hold zeros for other reasons.
  private static let leastLength = 12
}
