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

  /// The language that fits a text best.
  struct Fit {
    /// How rare the text is in it.
    let rarity: Int
    /// Whether the language hardly has letters beyond ASCII: what is beyond it are names, signs and
    /// typography, which Western programs write.
    let isPlain: Bool

    fileprivate init(_ sums: [Int32]) {
      var best = 0
      for language in sums.indices where sums[language] < sums[best] { best = language }
      rarity = Int(sums[best])
      isPlain = LanguageCharacters.shared.isPlain[best]
    }
  }

  /// The language that fits the text best in a single-byte charset.
  ///
  /// - Parameter rows: the rows of the bytes of 0x80 and more.
  func fit(in rows: [UInt16]) -> Fit {
    var sums = ascii
    LanguageCharacters.shared.add(high.mapped { rows[Int($0)] }, to: &sums)
    return Fit(sums)
  }

  /// For each of ``CharsetGuess/singleByte`` a bound that the rarity of ``fit(in:)`` is never below.
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

  /// The language that fits a text best.
  static func fit(of text: some Sequence<UInt32>) -> Fit {
    var sums = LanguageCharacters.noSums
    LanguageCharacters.shared.add(text, to: &sums)
    return Fit(sums)
  }
}
