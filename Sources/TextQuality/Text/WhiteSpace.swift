/// White space as Unicode defines it (`White_Space`), and the ASCII separators 1C to 1F.
enum WhiteSpace {
  static func contains(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F,
      0x205F, 0x3000:
      true
    default: false
    }
  }

  /// The length of the white space character that starts at an offset, if there is one.
  static func length(startingAt offset: Int, in utf8: [UInt8], before end: Int) -> Int? {
    let first = utf8[offset]
    if first < 0x80 { return contains(UInt32(first)) ? 1 : nil }
    switch first {
    case 0xC2 where offset + 2 <= end:
      return contains(UInt32(utf8[offset + 1])) ? 2 : nil
    case 0xE1...0xE3 where offset + 3 <= end:
      let scalar =
        UInt32(first & 0x0F) << 12 | UInt32(utf8[offset + 1] & 0x3F) << 6
        | UInt32(utf8[offset + 2] & 0x3F)
      return contains(scalar) ? 3 : nil
    default: return nil
    }
  }

  /// The length of the white space character that ends at an offset, if there is one.
  static func length(endingAt end: Int, in utf8: [UInt8], after start: Int) -> Int? {
    for length in 1...3 where end - length >= start {
      if let found = self.length(startingAt: end - length, in: utf8, before: end) {
        return found == length ? length : nil
      }
    }
    return nil
  }
}
