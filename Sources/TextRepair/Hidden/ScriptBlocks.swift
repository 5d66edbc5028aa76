/// Blocks of the scripts that give invisible characters work to do.
enum ScriptBlocks {
  /// Scripts that join letters or stack consonants, in which ZWJ and ZWNJ change the spelling.
  static func usesJoiners(_ value: UInt32) -> Bool {
    switch value {
    // Arabic, Syriac, NKo, Mandaic and their supplements.
    case 0x0600...0x077F, 0x07C0...0x07FF, 0x0840...0x08FF, 0xFB50...0xFDCF, 0xFDF0...0xFDFF,
      0xFE70...0xFEFC:
      true
    // Indic scripts, Thai to Burmese.
    case 0x0900...0x109F: true
    // Philippine scripts, Khmer, Mongolian, Limbu to Tai Tham, Balinese to Ol Chiki.
    case 0x1700...0x1AAF, 0x1B00...0x1C7F, 0x1CD0...0x1CFF: true
    case 0xA800...0xA8FF, 0xA900...0xAADF, 0xABC0...0xABFF: true
    // Kharoshthi to Yezidi, Brahmi to Kawi, Adlam.
    case 0x10A00...0x10EFF, 0x10F00...0x11FFF, 0x1E900...0x1E95F: true
    default: false
    }
  }

  /// Scripts without spaces between words, in which ZWSP marks where a line may break.
  static func usesZeroWidthSpace(_ value: UInt32) -> Bool {
    switch value {
    case 0x0E00...0x109F, 0x1780...0x17FF, 0x1950...0x19FF, 0x1A20...0x1AAF, 0x1B00...0x1B7F,
      0xA980...0xA9FF, 0xAA60...0xAADF:
      true
    default: false
    }
  }

  static func isHangul(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115E, 0x1161...0x11FF, 0x3131...0x3163, 0x3165...0x318E, 0xA960...0xA97F,
      0xAC00...0xD7FF, 0xFFA1...0xFFDC:
      true
    default: false
    }
  }

  /// Letters of the bidi classes R and AL, by block.
  static func isRightToLeft(_ value: UInt32) -> Bool {
    switch value {
    case 0x0590...0x08FF, 0xFB1D...0xFDCF, 0xFDF0...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF,
      0x1E800...0x1EFFF:
      value != 0x61C
    default: false
    }
  }

  /// Signs, letters and digits of formulas, beyond ASCII.
  static func isMath(_ value: UInt32) -> Bool {
    switch value {
    case 0xB1, 0xD7, 0x03D0...0x03F6, 0x207A...0x208E, 0x2200...0x22FF, 0x2A00...0x2AFF,
      0x1D400...0x1D7FF:
      true
    default: false
    }
  }
}
