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
  /// - Parameters:
  ///   - isValid: Whether the bytes are well-formed UTF-8.
  ///   - declared: The converter of the charset that is declared: it decides the byte order wherever the
  ///     bytes can be text in it.
  static func charset(
    of bytes: [UInt8], isValidUTF8 isValid: Bool, declared: String? = nil
  ) -> String? {
    let sample = bytes.prefix(4096)
    // A stray NUL does not make ASCII wide; in wide text whose bytes happen to be well-formed UTF-8
    // every other byte is a control.
    let controls = sample.count { $0 < 0x20 && !(0x09...0x0D).contains($0) }
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
}
