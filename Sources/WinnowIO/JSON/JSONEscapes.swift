/// The bytes that JSON does not allow in a string as they are (RFC 8259, section 7).
enum JSONEscapes {
  private static func mustBeEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  /// Whether one of eight bytes is among them.
  ///
  /// A byte less than a limit, and no other, borrows from its highest bit when the limit is taken from it
  /// (Warren, "Hacker's Delight", 2nd ed., section 6-1); the first to borrow is always a true one.
  private static func holdsOne(_ bytes: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let quote = bytes ^ (ones &* UInt64(UInt8(ascii: "\"")))
    let backslash = bytes ^ (ones &* UInt64(UInt8(ascii: "\\")))
    let control = (bytes &- ones &* 0x20) & ~bytes
    return (control | (quote &- ones) & ~quote | (backslash &- ones) & ~backslash)
      & (ones &* 0x80) != 0
  }

  /// Where the first of them stands, or the length of the text.
  ///
  /// - Complexity: O(*n*), eight bytes at a time.
  @inline(__always)
  static func first(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    if let base = UnsafeRawPointer(text.baseAddress) {
      while index &+ 8 <= text.count,
        !holdsOne(base.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      {
        index &+= 8
      }
    }
    while index < text.count, !mustBeEscaped(text[index]) { index &+= 1 }
    return index
  }

  /// Writes one of them as an escape.
  static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x00..<0x20:
      let digits = String(byte, radix: 16)
      bytes.append(contentsOf: "u00\(digits.count == 1 ? "0" : "")\(digits)".utf8)
    default: bytes.append(byte)
    }
  }
}
