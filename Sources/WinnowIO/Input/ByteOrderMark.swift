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
}
