/// White space beyond ASCII.
enum WhiteSpace {
  /// Whether a code point from U+0080 on has the property White_Space (UCD, PropList.txt).
  @inline(__always)
  static func contains(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}
