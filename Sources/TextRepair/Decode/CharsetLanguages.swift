/// The languages that bytes may be in, whatever the charset.
struct CharsetLanguages {
  private var counts = [Int](repeating: 0, count: 256)
  /// By language, how rare the ASCII characters are together.
  private let ascii: [Int]
  /// The bytes of 0x80 and more that occur.
  private let high: [Int]

  init(_ bytes: [UInt8]) {
    for byte in bytes { counts[Int(byte)] += 1 }
    let counts = counts
    high = (0x80...0xFF).filter { counts[$0] > 0 }
    ascii = LanguageCharacters.all.map { language in
      (0..<0x80).reduce(0) { sum, byte in
        counts[byte] == 0 ? sum : sum + counts[byte] * language.rarity(of: UInt32(byte))
      }
    }
  }

  /// How rare the text is in the language that fits it best, in a single-byte charset.
  ///
  /// - Parameter page: the scalars of the bytes 0x80 to 0xFF.
  func rarity(of page: [UInt32]) -> Int {
    LanguageCharacters.all.indices.reduce(Int.max) { least, index in
      let language = LanguageCharacters.all[index]
      let sum = high.reduce(ascii[index]) { sum, byte in
        sum + counts[byte] * language.rarity(of: page[byte - 0x80])
      }
      return min(least, sum)
    }
  }

  /// How rare a text is in the language that fits it best.
  func rarity(of text: String.UnicodeScalarView) -> Int {
    var counts: [UInt32: Int] = [:]
    for scalar in text { counts[scalar.value, default: 0] += 1 }
    return LanguageCharacters.all.reduce(Int.max) { least, language in
      min(least, counts.reduce(0) { $0 + $1.value * language.rarity(of: $1.key) })
    }
  }
}
