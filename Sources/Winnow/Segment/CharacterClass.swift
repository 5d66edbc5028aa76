/// What the segmenter and the line features need to know of a character, as one byte of flags.
struct CharacterClass: OptionSet {
  let rawValue: UInt8

  static let letter = CharacterClass(rawValue: 1 << 0)
  static let mark = CharacterClass(rawValue: 1 << 1)
  static let digit = CharacterClass(rawValue: 1 << 2)
  /// Upper-case and title-case letters.
  static let upper = CharacterClass(rawValue: 1 << 3)
  static let space = CharacterClass(rawValue: 1 << 4)
  /// Sentence_Terminal: ends a sentence in some script.
  static let terminal = CharacterClass(rawValue: 1 << 5)
  /// Punctuation and symbols.
  static let punctuation = CharacterClass(rawValue: 1 << 6)
  /// Written without spaces between words: Han, Kana, Thai, Lao, Khmer, Burmese …
  static let unspaced = CharacterClass(rawValue: 1 << 7)
}
