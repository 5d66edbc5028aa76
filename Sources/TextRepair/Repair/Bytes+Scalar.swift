extension [UInt8] {
  /// Appends a scalar in UTF-8; what is no scalar becomes U+FFFD.
  mutating func append(scalar value: UInt32) {
    let value = Unicode.Scalar(value) == nil ? 0xFFFD : value
    func continuation(_ shift: UInt32) -> UInt8 { UInt8(0x80 | value >> shift & 0x3F) }
    switch value {
    case 0..<0x80: append(UInt8(value))
    case 0x80..<0x800:
      append(UInt8(0xC0 | value >> 6))
      append(continuation(0))
    case 0x800..<0x10000:
      append(UInt8(0xE0 | value >> 12))
      append(continuation(6))
      append(continuation(0))
    default:
      append(UInt8(0xF0 | value >> 18))
      append(continuation(12))
      append(continuation(6))
      append(continuation(0))
    }
  }
}
