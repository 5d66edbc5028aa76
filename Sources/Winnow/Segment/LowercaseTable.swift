/// Simple lower-case mappings of the cased scripts below U+2000 (Latin, Greek, Cyrillic, Armenian,
/// Georgian …), for comparing words in hot loops.
///
/// Other code points map to themselves; so do the few whose lower case is longer than one.
final class LowercaseTable: Sendable {
  static let shared = LowercaseTable()

  private static let limit: UInt32 = 0x2000
  private let mappings: [UInt16]

  private init() {
    mappings = (0..<Self.limit).map { code in
      guard let scalar = Unicode.Scalar(code), scalar.properties.isUppercase else {
        return UInt16(code)
      }
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      guard lower.count == 1, let only = lower.first, only.value <= UInt16.max else {
        return UInt16(code)
      }
      return UInt16(only.value)
    }
  }

  /// The lower case of a code point.
  @inline(__always)
  func callAsFunction(_ code: UInt32) -> UInt32 {
    code < Self.limit ? UInt32(mappings[Int(code)]) : code
  }
}
