internal import ICUText

/// The alphabetic characters of the basic plane as bits: asking the standard library takes ten times
/// as long, and mojibake is all about what is a letter.
struct Letters: Sendable {
  static let shared = Letters()

  private let bits: [UInt64]

  private init() {
    var bits = [UInt64](repeating: 0, count: 0x10000 / 64)
    for scalars in ScalarSet(.alphabetic).ranges where scalars.lowerBound < 0x10000 {
      for value in scalars.clamped(to: 0...0xFFFF) {
        bits[Int(value >> 6)] |= 1 << UInt64(value & 63)
      }
    }
    self.bits = bits
  }

  func contains(_ value: UInt32) -> Bool {
    if value < 0x10000 { return bits[Int(value >> 6)] >> UInt64(value & 63) & 1 == 1 }
    return Unicode.Scalar(value)?.properties.isAlphabetic ?? false
  }
}
