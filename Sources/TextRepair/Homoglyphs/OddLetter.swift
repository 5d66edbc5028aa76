internal import ICUText

/// What a letter may feign.
enum OddLetter {
  /// A Latin letter.
  case latin
  /// One of a script whose letters are twins of Latin ones by the dozen: Greek, Cyrillic, Armenian,
  /// Cherokee.
  case kindred
  /// One of a script that puts particles and endings to Latin words: Hebrew, Arabic, Georgian.
  case clinging
  /// One of a script of which hardly a letter stands in texts of others: Lisu, Coptic.
  case rare
  /// A Latin letter of phonetic writing, `ɡ` and `ɑ`.
  case phonetic
  /// A Roman numeral in one character, of small letters.
  case numeral
  /// A bold, sans-serif or monospaced letter of mathematics.
  case styled

  init?(_ value: UInt32) {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x1E00...0x1EFF:
      self = .latin
    case 0x370...0x373, 0x376...0x377, 0x37B...0x37D, 0x37F, 0x386, 0x388...0x481,
      0x48A...0x556, 0x560...0x588, 0x13A0...0x13FD, 0x1F00...0x1FFC, 0xAB70...0xABBF:
      self = .kindred
    case 0x251, 0x261: self = .phonetic
    case 0x5D0...0x5EA, 0x620...0x64A, 0x7CA...0x7EA, 0x10D0...0x10FF: self = .clinging
    case 0x1401...0x166C, 0x2C80...0x2CF3, 0xA4D0...0xA4F7, 0x10280...0x1031F, 0x10400...0x1044F,
      0x104B0...0x104FB, 0x118A0...0x118DF:
      self = .rare
    case 0x2170, 0x2174, 0x2179, 0x217C...0x217F: self = .numeral
    case 0x1D400...0x1D433, 0x1D5A0...0x1D607, 0x1D670...0x1D6A3: self = .styled
    default: return nil
    }
  }

  /// Whether a text of these bytes may have others than Latin letters.
  static func mayStand(in census: ByteCensus) -> Bool {
    (0xCD...0xDB).contains { census.has($0) } || census.has(0xDF)
      || census.has(0xC9, 0x91) || census.has(0xC9, 0xA1)
      || census.has(0xE1, 0x82...0xBF) || census.has(0xE2, 0x85) || census.has(0xE2, 0xB2...0xB3)
      || census.has(0xEA, 0x93) || census.has(0xEA, 0xAD...0xAE)
      || census.has(0xF0, 0x90...0x91) || census.has(0xF0, 0x9D)
  }
}
