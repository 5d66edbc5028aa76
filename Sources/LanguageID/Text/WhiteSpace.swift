/// White space: the property White_Space (UCD, PropList.txt).
enum WhiteSpace {
  /// Whether a code point from U+0080 on is white space.
  @inline(__always)
  static func contains(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// The length of the white space that valid UTF-8 begins with.
  static func length(atStartOf utf8: UnsafeBufferPointer<UInt8>) -> Int {
    guard let base = utf8.baseAddress else { return 0 }
    var start = 0
    while start < utf8.count {
      let (scalar, length) = UTF8Scalar.decode(base, at: start, of: utf8.count)
      guard isWhite(scalar) else { break }
      start += length
    }
    return start
  }

  /// Valid UTF-8 without the white space at both ends.
  static func trimmed(_ utf8: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    guard let base = utf8.baseAddress else { return utf8 }
    let start = length(atStartOf: utf8)
    var end = utf8.count
    while end > start {
      var last = end - 1
      while last > start, utf8[last] & 0xC0 == 0x80 { last -= 1 }
      guard isWhite(UTF8Scalar.decode(base, at: last, of: end).scalar) else { break }
      end = last
    }
    return UnsafeBufferPointer(rebasing: utf8[start..<end])
  }

  @inline(__always)
  private static func isWhite(_ scalar: UInt32) -> Bool {
    scalar < 0x80 ? scalar == 0x20 || 0x09...0x0D ~= scalar : contains(scalar)
  }
}
