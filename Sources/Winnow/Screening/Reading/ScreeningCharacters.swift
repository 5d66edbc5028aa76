/// What single characters are to the screening model.
enum ScreeningCharacters {
  static func isPromptMark(_ code: UInt32) -> Bool {
    switch code {
    case 0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7D, 0x7C, 0x23: true
    default: false
    }
  }

  static func isDigit(_ code: UInt32) -> Bool { (0x30...0x39).contains(code) }

  static func letter(for code: UInt32) -> UInt32 {
    switch code {
    case 0x30: 0x6F
    case 0x31: 0x69
    case 0x33: 0x65
    case 0x34: 0x61
    case 0x35: 0x73
    case 0x37: 0x74
    default: code
    }
  }

  /// One bit for each alphabet whose letters look like another's.
  static func alphabet(_ code: UInt32) -> UInt8 {
    switch code {
    case 0x41...0x24F, 0x1E00...0x1EFF: 1
    case 0x370...0x3FF, 0x1F00...0x1FFF: 2
    case 0x400...0x52F: 4
    default: 0
    }
  }

  /// Soft hyphens, joiners and other characters without width.
  static func isIgnorable(_ code: UInt32) -> Bool {
    switch code {
    case 0xAD, 0x34F, 0x61C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F,
      0xFE00...0xFE0F, 0xFEFF, 0xE_0000...0xE_0FFF:
      true
    default: false
    }
  }
}
