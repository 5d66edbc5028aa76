/// Decoding of single code points from memory that is known to hold valid UTF-8.
enum UTF8Scalar {
  /// The code point at an address, and its length in bytes. The memory must hold valid UTF-8.
  @inline(__always)
  static func decode(_ p: UnsafePointer<UInt8>) -> (scalar: UInt32, length: Int) {
    let b0 = UInt32(p[0])
    if b0 < 0x80 { return (b0, 1) }
    if b0 < 0xE0 { return ((b0 & 0x1F) &<< 6 | UInt32(p[1] & 0x3F), 2) }
    if b0 < 0xF0 {
      return ((b0 & 0x0F) &<< 12 | UInt32(p[1] & 0x3F) &<< 6 | UInt32(p[2] & 0x3F), 3)
    }
    let high = (b0 & 0x07) &<< 18 | UInt32(p[1] & 0x3F) &<< 12
    return (high | UInt32(p[2] & 0x3F) &<< 6 | UInt32(p[3] & 0x3F), 4)
  }
}
