/// What letters the wordings of ``CueList`` and the texts they are looked for in share: lower case, and what
/// ``LowercaseTable`` leaves apart, as the models have learnt with it.
///
/// Greek is written without accents in capitals, and its sigma has two small forms; the lower case of the
/// dotted capital İ is two code points. The dotless ı stays a letter of its own, so Turkish capitals match
/// where they need none: "SALI" is no "salı", but "sali" is a word elsewhere.
final class CueFolding: Sendable {
  static let shared = CueFolding()

  private static let limit: UInt32 = 0x2000
  private static let greek: [ClosedRange<UInt32>] = [0x370...0x3FF, 0x1F00...0x1FFF]
  private let mappings: [UInt16]

  private init() {
    var mappings = (0..<Self.limit).map { UInt16(LowercaseTable.shared($0)) }
    mappings[0x130] = 0x69
    for code in Self.greek.joined() {
      guard let letter = Self.withoutMarks(UInt32(mappings[Int(code)])) else { continue }
      mappings[Int(code)] = UInt16(letter == 0x3C2 ? 0x3C3 : letter)
    }
    self.mappings = mappings
  }

  /// The letter that a code point of Greek is made of.
  private static func withoutMarks(_ code: UInt32) -> UInt32? {
    guard let scalar = Unicode.Scalar(code), scalar.properties.isAlphabetic else { return nil }
    return CanonicalSpelling.decomposed(String(scalar)).unicodeScalars.first?.value
  }

  /// What a code point counts as.
  @inline(__always)
  func callAsFunction(_ code: UInt32) -> UInt32 {
    code < Self.limit ? UInt32(mappings[Int(code)]) : code
  }
}
