/// The languages that bytes may be in, whatever the charset.
struct CharsetLanguages {
  /// By language, how rare the ASCII characters are together.
  private let ascii: [Int32]
  /// The bytes of 0x80 and more that occur, less 0x80, and how often.
  private let high: [(byte: Int, count: Int)]
  /// The rarity of the ASCII characters in the language that fits them best.
  private let least: Int

  init(_ bytes: [UInt8]) {
    var counts = [Int](repeating: 0, count: 256)
    for byte in bytes { counts[Int(byte)] += 1 }
    let characters = LanguageCharacters.shared
    var plain = CharacterCounts()
    for byte in 0..<0x80 where counts[byte] > 0 {
      plain.add(characters.row(of: UInt32(byte)), count: counts[byte])
    }
    var sums = LanguageCharacters.noSums
    characters.add(plain, to: &sums)
    ascii = sums
    least = Int(sums.min() ?? 0)
    high = (0..<0x80).compactMap { counts[$0 + 0x80] > 0 ? ($0, counts[$0 + 0x80]) : nil }
  }

  /// The characters beyond ASCII in a single-byte charset.
  ///
  /// - Parameter rows: the rows of the bytes of 0x80 and more.
  func characters(_ rows: [UInt16]) -> CharacterCounts {
    high.reduce(into: CharacterCounts()) { $0.add(rows[$1.byte], count: $1.count) }
  }

  /// How rare the text is in the language that fits it best.
  ///
  /// - Parameter characters: those beyond ASCII.
  func rarity(of characters: CharacterCounts) -> Int {
    var sums = ascii
    LanguageCharacters.shared.add(characters, to: &sums)
    return Int(sums.min() ?? 0)
  }

  /// A bound that ``rarity(of:)`` is never below.
  func leastRarity(of characters: CharacterCounts) -> Int { least + characters.leastRarity }

  /// How rare a text is in the language that fits it best.
  static func rarity(of text: some Sequence<Unicode.Scalar>) -> Int {
    var sums = LanguageCharacters.noSums
    LanguageCharacters.shared.add(CharacterCounts(text), to: &sums)
    return Int(sums.min() ?? 0)
  }
}
