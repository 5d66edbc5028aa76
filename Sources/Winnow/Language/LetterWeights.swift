/// Counts letters such that as much text weighs the same in any script: a Han character stands for half
/// a word, one of Kana or Hangul for a syllable, and the vowels of Indic scripts are marks.
struct LetterWeights {
  private static let letter = 2
  private static let syllable = 4
  private static let han = 5

  private let utf8: [UInt8]

  init(_ utf8: [UInt8]) {
    self.utf8 = utf8
  }

  /// The weight of a range on scalar boundaries, two for a letter of an alphabet.
  ///
  /// - Complexity: O(*n*) in its bytes.
  func sum(_ range: Range<Int>) -> Int {
    var sum = 0
    forEachScalar(utf8, range) { code, _ in
      sum += Self.weight(of: code)
      return true
    }
    return sum
  }

  private static func weight(of code: UInt32) -> Int {
    let kind = CharacterTable.shared(code)
    guard kind.contains(.letter) else {
      // Accents of alphabets are no letters of their own.
      return kind.contains(.mark) && 0x0900..<0x1AB0 ~= code ? letter : 0
    }
    switch code {
    // The parts of a syllable of Hangul: its first consonant stands for it.
    case 0x1100..<0x1160: return syllable
    case 0x1160..<0x1200: return 0
    case 0x3040..<0x3100, 0x31F0..<0x3200, 0xAC00..<0xD7A4, 0xFF66..<0xFFA0: return syllable
    case 0x2E80..<0xA000, 0xF900..<0xFB00, 0x2_0000..<0x4_0000: return han
    default: return letter
    }
  }
}
