internal import CTextKernels

/// The languages that bytes may be in, whatever the charset.
struct CharsetLanguages {
  /// By language, how rare the ASCII characters are together.
  private let ascii: [Int32]
  /// The bytes of 0x80 and more that occur, less 0x80, and how often.
  private let high: CharacterCounts
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
    var high = CharacterCounts()
    for byte in 0..<0x80 where counts[byte + 0x80] > 0 {
      high.add(UInt16(byte), count: counts[byte + 0x80])
    }
    self.high = high
  }

  /// How rare the text is in the language that fits it best, in a single-byte charset.
  ///
  /// - Parameter rows: the rows of the bytes of 0x80 and more.
  func rarity(in rows: [UInt16]) -> Int {
    var sums = ascii
    LanguageCharacters.shared.add(high.mapped { rows[Int($0)] }, to: &sums)
    return Int(sums.min() ?? 0)
  }

  /// For each of ``CharsetGuess/singleByte`` a bound that ``rarity(in:)`` is never below.
  func leastRarities() -> [Int32] {
    var sums = [Int32](repeating: Int32(least), count: Int(TEXT_LANGUAGES))
    high.add(rowsOf: Self.leastRows, to: &sums)
    return sums
  }

  /// For each byte of 0x80 and more, how rare it is at least in each of the charsets.
  private static let leastRows: [UInt8] = {
    let lanes = Int(TEXT_LANGUAGES)
    precondition(CharsetGuess.singleByte.count <= lanes / 2, "More charsets than lanes")
    var rows = [UInt8](repeating: 0, count: 0x80 * lanes)
    for page in CharsetGuess.singleByte {
      for byte in 0..<0x80 {
        rows[byte * lanes + page.number] = LanguageCharacters.shared.leastRarity(
          inRow: page.rows[byte])
      }
    }
    return rows
  }()

  /// How rare a text is in the language that fits it best.
  static func rarity(of text: some Sequence<UInt32>) -> Int {
    var sums = LanguageCharacters.noSums
    LanguageCharacters.shared.add(text, to: &sums)
    return Int(sums.min() ?? 0)
  }
}
