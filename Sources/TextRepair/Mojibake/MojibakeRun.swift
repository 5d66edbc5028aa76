/// Neighbouring sequences of one charset, and how much speaks for them being UTF-8.
struct MojibakeRun {
  /// Places in the line.
  var range: Range<Int>
  /// How many sequences there are, and what the first of them becomes.
  var count = 0
  var first: UInt32 = 0
  /// The evidence: positive if the replacement is the likelier text.
  var evidence: Int
  /// How many of the sequences lost a byte or use a space.
  var weak: Int

  /// The run that begins at a place.
  ///
  /// - Parameter page: the place of the charset in ``Codepage/mistaken``.
  @inline(__always)
  init?(_ text: borrowing MojibakeText, at start: Int, in page: Int, _ model: CharacterModel) {
    var end = start
    var weak = 0
    var sum = 0
    var previous = text.scalar(at: start - 1)
    // The character before the next one as the text is.
    var before = previous
    while let sequence = MojibakeSequence(text, at: end, in: page) {
      if count == 0 { first = sequence.scalar }
      count += 1
      for place in end..<end + sequence.count {
        sum -= model.pair(before, text[place]).unrepaired
        before = text[place]
      }
      let lead = text[end]
      end += sequence.count
      if sequence.isLossy || sequence.usesSpace { weak += 1 }
      sum += Self.bonus(sequence, first: lead, last: before, next: text.scalar(at: end))
      sum += model.pair(previous, sequence.scalar).repaired
      previous = sequence.scalar
    }
    if count == 0 { return nil }
    let next = text.scalar(at: end)
    sum += model.pair(previous, next).repaired - model.pair(before, next).unrepaired
    range = start..<end
    evidence = sum
    self.weak = weak
  }

  /// By chance, the longer sequences come about more seldom.
  @inline(__always)
  private static func bonus(
    _ sequence: MojibakeSequence, first: UInt32, last: UInt32, next: UInt32
  ) -> Int {
    if sequence.isLossy { return sequence.count == 2 ? 12 : 24 }
    if sequence.usesSpace { return 0 }
    switch sequence.count {
    // A no-break space inside a word is no space, nor is one before a space.
    case 2:
      guard last == 0xA0, sequence.scalar == 0xE0 else { return 0 }
      return isLetter(next) ? 6 : next == 0x20 ? 12 : 0
    case 3:
      guard isSymbol(sequence.scalar) else { return 12 }
      // "âœ”": what begins with â and ends in a symbol was hardly ever a word.
      return first == 0xE2 && !isLetter(last) ? 50 : 26
    default: return 24
    }
  }

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

  static func isSymbol(_ value: UInt32) -> Bool {
    switch value {
    case 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20BF, 0x2190...0x2BFF, 0x3000...0x303F,
      0x1F000...0x1FAFF, 0x300...0x36F, 0xA0...0xBF, 0xFB00...0xFB06,
      0xFF00...0xFF65:
      true
    default: false
    }
  }
}
