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

  /// How rare the text is in the language that fits it best, in a single-byte charset.
  ///
  /// - Parameter rows: the rows of the bytes of 0x80 and more.
  func rarity(in rows: [UInt16]) -> Int {
    var characters = CharacterCounts()
    for (byte, count) in high { characters.add(rows[byte], count: count) }
    var sums = ascii
    LanguageCharacters.shared.add(characters, to: &sums)
    return Int(sums.min() ?? 0)
  }

  /// A bound that ``rarity(in:)`` is never below.
  func leastRarity(in rows: [UInt16]) -> Int {
    let characters = LanguageCharacters.shared
    return high.reduce(least) { $0 + characters.leastRarity(inRow: rows[$1.byte]) * $1.count }
  }

  /// How rare a text is in the language that fits it best.
  static func rarity(of text: some Sequence<UInt32>) -> Int {
    var sums = LanguageCharacters.noSums
    LanguageCharacters.shared.add(CharacterCounts(text), to: &sums)
    return Int(sums.min() ?? 0)
  }
}
