/// Decoding of single code points of texts that should be valid UTF-8.
///
/// Of a text that is not, some code points come out, but nothing is read beyond its end.
enum UTF8Scalar {
  /// The code point at a place of a text of `count` bytes, and its length in bytes: at most what is
  /// left of the text.
  @inline(__always)
  static func decode(
    _ base: UnsafePointer<UInt8>, at index: Int, of count: Int
  ) -> (scalar: UInt32, length: Int) {
    let rest = count &- index
    if rest < 4, rest < length(of: base[index]) { return (0xFFFD, rest) }
    return decode(base + index)
  }

  /// The length of a code point that begins with a byte.
  @inline(__always)
  private static func length(of lead: UInt8) -> Int {
    lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  /// The code point at an address, and its length in bytes. The memory must hold all of it.
  @inline(__always)
  static func decode(_ p: UnsafePointer<UInt8>) -> (scalar: UInt32, length: Int) {
    let b0 = UInt32(p[0])
    // What follows a lead byte does not stand alone in valid UTF-8.
    if b0 < 0xC0 { return (b0, 1) }
    if b0 < 0xE0 { return ((b0 & 0x1F) &<< 6 | UInt32(p[1] & 0x3F), 2) }
    if b0 < 0xF0 {
      return ((b0 & 0x0F) &<< 12 | UInt32(p[1] & 0x3F) &<< 6 | UInt32(p[2] & 0x3F), 3)
    }
    let high = (b0 & 0x07) &<< 18 | UInt32(p[1] & 0x3F) &<< 12
    // Bytes that UTF-8 does not have lead to no more than the last code point.
    return (min(high | UInt32(p[2] & 0x3F) &<< 6 | UInt32(p[3] & 0x3F), 0x10_FFFF), 4)
  }
}
