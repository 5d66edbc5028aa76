internal import ICUText

/// UTF-16 and UTF-32 without a byte order mark.
///
/// Their bytes hold controls, NUL above all, which text in other charsets has not. The units say
/// whether it is text, and in which byte order: one order gives letters of one or two scripts, the
/// other one a jumble of everything.
enum WideText {
  /// The charset the bytes are in, or nil if they are neither UTF-16 nor UTF-32.
  static func charset(of bytes: [UInt8]) -> String? {
    let sample = bytes.prefix(4096)
    // A stray NUL does not make ASCII wide; in wide text whose bytes happen to be well-formed UTF-8
    // every other byte is a control.
    let controls = sample.count { $0 < 0x20 && !(0x09...0x0D).contains($0) }
    if UTF8Validity.isValid(bytes) {
      if controls * 5 < sample.count, !hasBlocksOfTabs(sample) { return nil }
      if !sample.contains(0), !hasBlocksOfControls(sample) { return nil }
    }
    if sample.count >= 8, sample.count % 4 == 0 {
      if isUTF32(sample, littleEndian: true) { return "UTF-32LE" }
      if isUTF32(sample, littleEndian: false) { return "UTF-32BE" }
    }
    guard sample.count >= 4, !hasWordsEndedByNul(sample) else { return nil }
    let little = Score(sample, littleEndian: true)
    let big = Score(sample, littleEndian: false)
    let best = little.value >= big.value ? little : big
    guard best.value > 0.75 else { return nil }
    return little.value >= big.value ? "UTF-16LE" : "UTF-16BE"
  }

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

  /// Whether bytes are ASCII and NUL, and letters stand where NULs do: in UTF-16 of
  /// ASCII every second byte is NUL, and none of the others.
  private static func hasWordsEndedByNul(_ bytes: ArraySlice<UInt8>) -> Bool {
    var hasNul = [false, false]
    var hasLetter = [false, false]
    for (index, byte) in bytes.enumerated() {
      if byte >= 0x80 { return false }
      if byte == 0 { hasNul[index & 1] = true }
      if 0x20...0x7E ~= byte { hasLetter[index & 1] = true }
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

  /// How much the bytes look like UTF-16: from 0 to 1.
  private struct Score {
    let value: Double

    init(_ bytes: ArraySlice<UInt8>, littleEndian: Bool) {
      var good = 0.0
      var count = 0.0
      var blocks: [UInt16: Int] = [:]
      var lead = false
      var index = bytes.startIndex
      while index + 2 <= bytes.endIndex {
        let first = UInt16(bytes[index])
        let second = UInt16(bytes[index + 1])
        let unit = littleEndian ? second << 8 | first : first << 8 | second
        index += 2
        count += 1
        switch unit {
        case 0xD800...0xDBFF:
          if lead { good -= 1 }
          lead = true
          continue
        case 0xDC00...0xDFFF:
          good += lead ? 2 : -2
          lead = false
          continue
        default: break
        }
        if lead { good -= 2 }
        lead = false
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
      guard count > 0 else {
        value = 0
        return
      }
      // Letters of one script share a block of 256, ideographs lie in one stretch of 82 blocks and
      // Hangul in one of 44; bytes of another charset read in pairs are all over the place.
      let letters = blocks.values.reduce(0, +)
      let ideographs = blocks.reduce(0) { 0x4E...0x9F ~= $1.key ? $0 + $1.value : $0 }
      let hangul = blocks.reduce(0) { 0xAC...0xD7 ~= $1.key ? $0 + $1.value : $0 }
      let top = blocks.values.sorted(by: >).prefix(2).reduce(0, +)
      let stray = letters - min(letters, max(top, ideographs + (blocks[0x30] ?? 0), hangul))
      value = (good - Double(stray)) / count
    }
  }
}
