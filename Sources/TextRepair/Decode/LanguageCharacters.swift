internal import TextModelData

/// How rare each character is in the languages that legacy charsets were made for.
struct LanguageCharacters: Sendable {
  /// By language.
  static let all: [LanguageCharacters] = load()

  /// The language, BCP 47.
  let language: String
  /// Rarities in 1/3.5 bit: of ASCII by code, of the others by scalar.
  private let ascii: [Int]
  private let others: [UInt32: Int]

  /// What a character costs that the language does not have.
  private static let unknown = 70

  /// How rare a character is.
  func rarity(of scalar: UInt32) -> Int {
    switch scalar {
    case 0..<0x80: ascii[Int(scalar)]
    case 0xA0: ascii[0x20] + 20
    // Scripts of many characters share what one of them has.
    case 0x3041...0x30FF: (others[0x3042] ?? Self.unknown) + 19
    case 0x3400...0x9FFF, 0x20000...0x3FFFF: (others[0x4E00] ?? Self.unknown) + 36
    case 0xAC00...0xD7AF: (others[0xAC00] ?? Self.unknown) + 30
    // Quotation marks and dashes are a matter of the writer more than of the language.
    case 0x2013...0x2026, 0xAB, 0xB0, 0xBB, 0x20AC: min(others[scalar] ?? Self.unknown, 40)
    default: others[scalar] ?? Self.unknown
    }
  }

  private static func load() -> [LanguageCharacters] {
    let bytes = UnsafeBufferPointer(
      start: text_model_shares(), count: Int(text_model_shares_size()))
    var languages: [LanguageCharacters] = []
    var index = 0
    while index < bytes.count {
      let nameEnd = index + 1 + Int(bytes[index])
      let name = String(decoding: bytes[(index + 1)..<nameEnd], as: UTF8.self)
      let count = Int(bytes[nameEnd]) | Int(bytes[nameEnd + 1]) << 8
      var ascii = [Int](repeating: unknown, count: 0x80)
      var others: [UInt32: Int] = [:]
      for item in 0..<count {
        let place = nameEnd + 2 + item * 5
        let scalar = (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[place + $1]) << (8 * $1) }
        let rarity = min(Int(bytes[place + 4]), unknown)
        if scalar < 0x80 { ascii[Int(scalar)] = rarity } else { others[scalar] = rarity }
      }
      for capital in 0x41...0x5A { ascii[capital] = ascii[capital + 0x20] }
      for digit in 0x31...0x39 { ascii[digit] = ascii[0x30] }
      for space in [0x09, 0x0A, 0x0D] { ascii[space] = ascii[0x20] }
      languages.append(LanguageCharacters(language: name, ascii: ascii, others: others))
      index = nameEnd + 2 + count * 5
    }
    return languages
  }
}
