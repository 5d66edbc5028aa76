internal import ICUText

extension WideText {
  /// The bytes as UTF-16 in one of the byte orders.
  struct Reading {
    /// How much they look like it: from 0 to 1.
    private let value: Double
    private let text: [UInt32]
    /// How often each high byte is there that a letter has beside it.
    private let letters: [UInt16: Int]

    var isText: Bool { value > 0.75 }

    /// How much the pairs of characters, and their rarity, speak for it.
    var evidence: Int {
      CharsetSample.evidence(ofPairs: text) - CharsetLanguages.fit(of: text).rarity
    }

    /// Whether all characters are ideographs, kana or Hangul.
    var isEastAsian: Bool {
      value == 1
        && text.allSatisfy {
          0x3040...0x30FF ~= $0 || 0x4E00...0x9FFF ~= $0 || 0xAC00...0xD7A3 ~= $0
        }
    }

    /// Whether nearly all characters are ASCII, or letters of one script and ASCII: those of the Latin
    /// blocks beside ASCII only, as fields of one letter that controls part look like them.
    var isOfFewBlocks: Bool {
      let plain = text.count { $0 < 0x100 || 0x2000...0x206F ~= $0 }
      let latin = min((1...3).reduce(0) { $0 + (letters[$1] ?? 0) }, 2 * plain)
      // Some scripts have several blocks side by side.
      let scripts = letters.keys.filter { 4..<0x20 ~= $0 }
      let script = scripts.map { (letters[$0] ?? 0) + (letters[$0 + 1] ?? 0) }.max() ?? 0
      return (plain + latin + script) * 10 >= text.count * 9
    }

    init(_ bytes: ArraySlice<UInt8>, littleEndian: Bool) {
      var good = 0.0
      var count = 0.0
      var blocks: [UInt16: Int] = [:]
      var text: [UInt32] = []
      var lead: UInt16?
      var index = bytes.startIndex
      while index + 2 <= bytes.endIndex {
        let first = UInt16(bytes[index])
        let second = UInt16(bytes[index + 1])
        let unit = littleEndian ? second << 8 | first : first << 8 | second
        index += 2
        count += 1
        switch unit {
        case 0xD800...0xDBFF:
          if lead != nil { good -= 1 }
          lead = unit
          continue
        case 0xDC00...0xDFFF:
          good += lead == nil ? -2 : 2
          if let lead { text.append(0x10000 + UInt32(lead & 0x3FF) << 10 + UInt32(unit & 0x3FF)) }
          lead = nil
          continue
        default: break
        }
        if lead != nil { good -= 2 }
        lead = nil
        text.append(UInt32(unit))
        switch unit {
        case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0xFF, 0x3000...0x3002, 0x2010...0x2026:
          good += 1
        case 0...0x9F, 0xFFFE...: good -= 2
        default:
          let scalar = Unicode.Scalar(unit) ?? "\u{FFFD}"
          switch CharacterProperties.generalCategory(of: scalar) {
          case .unassigned, .privateUse, .control: good -= 2
          default:
            good += 1
            blocks[unit >> 8, default: 0] += 1
          }
        }
      }
      // Letters of one script share a block of 256, ideographs lie in one stretch of 82 blocks and
      // Hangul in one of 44; bytes of another charset read in pairs are all over the place.
      let all = blocks.values.reduce(0, +)
      let ideographs = blocks.reduce(0) { 0x4E...0x9F ~= $1.key ? $0 + $1.value : $0 }
      let hangul = blocks.reduce(0) { 0xAC...0xD7 ~= $1.key ? $0 + $1.value : $0 }
      let top = blocks.values.sorted(by: >).prefix(2).reduce(0, +)
      let stray = all - min(all, max(top, ideographs + (blocks[0x30] ?? 0), hangul))
      value = count > 0 ? (good - Double(stray)) / count : 0
      letters = blocks
      self.text = text
    }
  }
}
