internal import ICUText

/// UTF-16 and UTF-32 without a byte order mark.
///
/// Their bytes hold controls, NUL above all, which text in other charsets has not. The units say
/// whether it is text, and in which byte order: one order gives letters of one or two scripts, the
/// other one a jumble of everything. Where both give ideographs or letters, as of few units, the pairs
/// of characters decide, and which language has them.
enum WideText {
  /// The charset the bytes are in, or nil if they are neither UTF-16 nor UTF-32.
  ///
  /// - Parameter declared: The converter of the charset that is declared: it decides the byte order
  ///   wherever the bytes can be text in it.
  static func charset(of bytes: [UInt8], declared: String? = nil) -> String? {
    let sample = bytes.prefix(4096)
    // A stray NUL does not make ASCII wide; in wide text whose bytes happen to be well-formed UTF-8
    // every other byte is a control.
    let controls = sample.count { $0 < 0x20 && !(0x09...0x0D).contains($0) }
    let isValid = UTF8Validity.isValid(bytes)
    if isValid {
      if controls * 5 < sample.count, !hasBlocksOfTabs(sample) { return nil }
      if !sample.contains(0), !hasBlocksOfControls(sample) { return nil }
    }
    if sample.count >= 8, sample.count % 4 == 0 {
      if isUTF32(sample, littleEndian: true) { return "UTF-32LE" }
      if isUTF32(sample, littleEndian: false) { return "UTF-32BE" }
    }
    guard sample.count >= 4, !hasWordsEndedByNul(sample) else { return nil }
    let little = Reading(sample, littleEndian: true)
    let big = Reading(sample, littleEndian: false)
    let orders = [little, big].map { $0.isText && (!isValid || $0.isOfFewBlocks) }
    guard orders.contains(true) else { return nil }
    var isLittle = orders[0]
    if !orders.contains(false) {
      switch (declared, little.isOfFewBlocks, big.isOfFewBlocks) {
      case ("UTF-16LE", _, _): isLittle = true
      case ("UTF-16BE", _, _): isLittle = false
      case (_, let first, let second) where first != second: isLittle = first
      default: isLittle = little.evidence >= big.evidence
      }
    }
    return isLittle ? "UTF-16LE" : "UTF-16BE"
  }

  /// The charset of a few bytes that are a word of ideographs, kana or Hangul in UTF-16, without any
  /// control among them; nil if another reading is as good.
  static func charset(ofWord bytes: [UInt8]) -> String? {
    guard 4...wordLength ~= bytes.count, bytes.count.isMultiple(of: 2) else { return nil }
    let orders = [true, false].map { Reading(bytes[...], littleEndian: $0) }
    guard orders.contains(where: \.isEastAsian) else { return nil }
    let evidence = orders.map { $0.isEastAsian ? $0.evidence : .min }
    let best = evidence.max()!
    let others = CharsetTables.lend { tables in
      let sample = CharsetSample(of: bytes, tables)
      return max(CharsetGuess(sample, tables).evidence, DamagedUTF8.evidence(of: sample) ?? .min)
    }
    guard best >= others + gain else { return nil }
    return evidence[0] == best ? "UTF-16LE" : "UTF-16BE"
  }

  private static let wordLength = 24
  /// What UTF-16 has to be likelier by than a charset without a byte order.
  private static let gain = 20

  /// Whether the high bytes of units may be those of the scripts from Devanagari to Malayalam, which
  /// are the numbers of tab and line ends, and of the spaces among them, which are NUL.
  private static func hasBlocksOfTabs(_ bytes: ArraySlice<UInt8>) -> Bool {
    var counts = (low: [0, 0], nul: [0, 0])
    for (index, byte) in bytes.enumerated() {
      if byte == 0 { counts.nul[index & 1] += 1 }
      if byte == 0 || 0x09...0x0D ~= byte { counts.low[index & 1] += 1 }
    }
    return (0...1).contains { high in
      counts.nul[high] > 0 && counts.low[high] * 5 >= bytes.count * 2
        && counts.low[1 - high] * 4 <= bytes.count
    }
  }

  /// Whether the high bytes of nearly all units are controls, as those of most scripts with letters
  /// are. Without a NUL, which text has only in wide spaces and line ends, a control or two among
  /// ASCII are no more than that.
  private static func hasBlocksOfControls(_ bytes: ArraySlice<UInt8>) -> Bool {
    var low = [0, 0]
    for (index, byte) in bytes.enumerated() where byte < 0x20 { low[index & 1] += 1 }
    let high = max(low[0], low[1])
    return bytes.count.isMultiple(of: 2) && high >= 3 && high * 8 >= bytes.count * 3
  }

  /// Whether bytes are ASCII and NUL, and letters or digits stand where NULs do: in UTF-16 of
  /// ASCII every second byte is NUL, but for those of dashes and quotation marks, and none of the
  /// others.
  private static func hasWordsEndedByNul(_ bytes: ArraySlice<UInt8>) -> Bool {
    var hasNul = [false, false]
    var hasLetter = [false, false]
    for (index, byte) in bytes.enumerated() {
      if byte >= 0x80 { return false }
      if byte == 0 { hasNul[index & 1] = true }
      if Letters.contains(UInt32(byte)) || 0x30...0x39 ~= byte { hasLetter[index & 1] = true }
    }
    return (0...1).contains { hasNul[$0] && hasLetter[$0] }
  }

  private static func isUTF32(_ bytes: ArraySlice<UInt8>, littleEndian: Bool) -> Bool {
    var index = bytes.startIndex
    while index + 4 <= bytes.endIndex {
      var value: UInt32 = 0
      for place in 0..<4 {
        let byte = UInt32(bytes[littleEndian ? index + 3 - place : index + place])
        value = value << 8 | byte
      }
      guard value != 0, Unicode.Scalar(value) != nil else { return false }
      index += 4
    }
    return true
  }

  /// The bytes as UTF-16 in one of the byte orders.
  private struct Reading {
    /// How much they look like it: from 0 to 1.
    private let value: Double
    private let text: [UInt32]
    /// How often each high byte is there that a letter has beside it.
    private let letters: [UInt16: Int]

    var isText: Bool { value > 0.75 }

    /// How much the pairs of characters, and their rarity, speak for it.
    var evidence: Int {
      let model = CharacterModel.shared
      var sum = 0
      var previous: UInt32 = 0x20
      for scalar in text {
        sum += CharsetSample.weight(previous, scalar, model)
        previous = scalar
      }
      return sum - CharsetLanguages.fit(of: text).rarity
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
