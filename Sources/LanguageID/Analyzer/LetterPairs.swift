/// How improbable it is that one letter follows another, over text in many languages: noise typed
/// on a keyboard has pairs that no language has.
///
/// Letters a–z have the places 1 to 26, а–я 27 to 58; 0 is the beginning or end of a word. The
/// table, one row a first letter, is `LetterPairs+Table.swift`.
package enum LetterPairs {
  package static let placeCount = 59
  /// Bits that one step of a cost stands for.
  package static let unit: Float = 0.125
  /// No pair costs more steps.
  package static let maximum = 88
  /// The character that stands for a cost of 0 in the table.
  package static let zero: UInt8 = 36

  /// The place of a small letter; 0 for any other.
  @inline(__always)
  package static func place(of scalar: UInt32) -> Int {
    if scalar &- 0x61 < 26 { return Int(scalar &- 0x60) }
    if scalar &- 0x430 < 32 { return Int(scalar &- 0x430) + 27 }
    return 0
  }

  @inline(__always)
  static func cost(_ first: Int, _ second: Int) -> Int {
    // Each row of the table ends in a line break.
    Int(table.utf8Start[first &* (placeCount + 1) &+ second] &- zero)
  }
}
