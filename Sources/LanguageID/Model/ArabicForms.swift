/// Arabic letters in the forms they take in words (U+FB50–FEFC), as text taken out of PDF files often has them:
/// they are read as the letters they are.
enum ArabicForms {
  @inline(__always)
  static func contains(_ scalar: UInt32) -> Bool { scalar &- 0xFB50 < 0x3AD }

  /// The letter that a code point is a form of, and the one behind it where it stands for two; 0 for none.
  /// A code point that is no form of a letter is left as it is.
  static func letters(of scalar: UInt32) -> (first: UInt32, second: UInt32) {
    switch scalar {
    case 0xFB50..<0xFB50 + UInt32(first.count): (first[Int(scalar - 0xFB50)], 0)
    case 0xFBD3..<0xFBD3 + UInt32(second.count): (second[Int(scalar - 0xFBD3)], 0)
    // Farsi yeh.
    case 0xFBFC...0xFBFF: (0x6CC, 0)
    case 0xFE70...0xFE7F where signs[Int(scalar - 0xFE70)] != 0:
      (signs[Int(scalar - 0xFE70)], 0)
    case 0xFE80..<0xFE80 + UInt32(main.count): (main[Int(scalar - 0xFE80)], 0)
    case 0xFEF5...0xFEFC: (0x644, alefs[Int(scalar - 0xFEF5) / 2])
    default: (scalar, 0)
    }
  }

  /// U+FB50–FBB1.
  private static let first = forms(
    of: [
      (0x671, 2), (0x67B, 4), (0x67E, 4), (0x680, 4), (0x67A, 4), (0x67F, 4), (0x679, 4),
      (0x6A4, 4),
      (0x6A6, 4), (0x684, 4), (0x683, 4), (0x686, 4), (0x687, 4), (0x68D, 2), (0x68C, 2),
      (0x68E, 2),
      (0x688, 2), (0x698, 2), (0x691, 2), (0x6A9, 4), (0x6AF, 4), (0x6B3, 4), (0x6B1, 4),
      (0x6BA, 2),
      (0x6BB, 4), (0x6C0, 2), (0x6C1, 4), (0x6BE, 4), (0x6D2, 2), (0x6D3, 2),
    ])

  /// U+FBD3–FBE9.
  private static let second = forms(
    of: [
      (0x6AD, 4), (0x6C7, 2), (0x6C6, 2), (0x6C8, 2), (0x677, 1), (0x6CB, 2), (0x6C5, 2),
      (0x6C9, 2),
      (0x6D0, 4), (0x649, 2),
    ])

  /// U+FE80–FEF4.
  private static let main = forms(
    of: [
      (0x621, 1), (0x622, 2), (0x623, 2), (0x624, 2), (0x625, 2), (0x626, 4), (0x627, 2),
      (0x628, 4),
      (0x629, 2), (0x62A, 4), (0x62B, 4), (0x62C, 4), (0x62D, 4), (0x62E, 4), (0x62F, 2),
      (0x630, 2),
      (0x631, 2), (0x632, 2),
    ] + (0x633...0x63A).map { ($0, 4) } + (0x641...0x647).map { ($0, 4) }
      + [(0x648, 2), (0x649, 2), (0x64A, 4)])

  /// Vowel signs that stand alone or over a joining line, U+FE70–FE7F.
  private static let signs: [UInt32] = [
    0x64B, 0x64B, 0x64C, 0, 0x64D, 0, 0x64E, 0x64E, 0x64F, 0x64F, 0x650, 0x650, 0x651, 0x651, 0x652,
    0x652,
  ]

  /// The second letters of the ligatures of lam, each with two forms.
  private static let alefs: [UInt32] = [0x622, 0x623, 0x625, 0x627]

  /// Each letter as often as it has forms.
  private static func forms(of letters: [(letter: UInt32, count: Int)]) -> [UInt32] {
    letters.flatMap { [UInt32](repeating: $0.letter, count: $0.count) }
  }
}
