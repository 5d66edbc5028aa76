internal import ICUText

/// The scripts that put no spaces between words.
enum UnspacedScripts {
  static func contain(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x0E00 else { return false }
    // Tibetan has its mark between syllables only.
    if 0x0F00...0x0FFF ~= scalar.value { return true }
    return Script(of: scalar).breaksBetweenLetters
  }

  /// Whether a character is Thai or Lao: these end no sentence with a mark, and put a space between
  /// sentences instead.
  static func endSentencesWithSpaces(_ scalar: Unicode.Scalar) -> Bool {
    0x0E00...0x0EFF ~= scalar.value
  }

  /// Whether a character stands for a syllable or a word (Han, Kana, Hangul, Yi), or belongs to a script
  /// that is parted between syllables (Tibetan): the length of words in letters means little there.
  static func areSyllabic(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0F00...0x0FFF, 0x2E80...0x30FF, 0x3400...0x9FFF, 0xA000...0xA4CF, 0xAC00...0xD7AF,
      0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
