internal import CTextKernels

/// Neighbouring sequences of one charset, and how much speaks for them being UTF-8.
typealias MojibakeRun = TextRun

extension MojibakeRun {
  /// Places in the line.
  @inline(__always)
  var range: Range<Int> { Int(start)..<Int(end) }

  static func isLetter(_ value: UInt32) -> Bool {
    Letters.contains(value)
  }

  /// Whether a letter is none of Latin.
  static func isNativeLetter(_ value: UInt32) -> Bool { value >= 0x370 && isLetter(value) }

  /// How much the neighbours of a repaired character speak for it.
  static func evidence(
    of scalar: UInt32, _ before: UInt32, _ after: UInt32, _ model: CharacterModel
  ) -> Int {
    model.pair(before, scalar).repaired + model.pair(scalar, after).repaired
  }

  /// How much two neighbours in a text speak for it, repaired or as it is, if some language has them
  /// side by side so often.
  static func weight(
    _ evidence: Int, _ first: UInt32, _ second: UInt32, isRepaired: Bool
  ) -> Int {
    // No text has these; a lost character says nothing.
    if 0x80...0x9F ~= second || 0x80...0x9F ~= first { return -CharacterModel.neutral }
    // Nor does a soft hyphen, which stands between any two letters.
    if first == 0xAD || second == 0xAD { return 0 }
    if first == 0xFFFD || second == 0xFFFD { return -lenient }
    // Symbols stand next to anything.
    if isRepaired, evidence < -lenient, isSymbol(first) || isSymbol(second) { return -lenient }
    return evidence
  }

  static let lenient = 5

  static func isSymbol(_ value: UInt32) -> Bool { text_is_symbol(value) != 0 }
}
