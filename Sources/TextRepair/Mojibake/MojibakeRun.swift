/// Neighbouring sequences of one charset, and how much speaks for them being UTF-8.
struct MojibakeRun {
  /// Places in the line.
  var range: Range<Int>
  /// The sequences: each takes some places and becomes one character.
  var pieces: [(range: Range<Int>, scalar: UInt32)]
  /// The evidence: positive if the replacement is the likelier text.
  var evidence: Int
  /// How many of the sequences lost a byte or use a space.
  var weak: Int

  /// The run that begins at a place.
  init?(_ line: [UInt32], at start: Int, in page: Codepage, model: CharacterModel) {
    var end = start
    var pieces: [(range: Range<Int>, scalar: UInt32)] = []
    var weak = 0
    var bonus = 0
    while end < line.count, let sequence = MojibakeSequence(line[end...], in: page) {
      pieces.append((end..<end + sequence.count, sequence.scalar))
      end += sequence.count
      if sequence.isLossy || sequence.usesSpace { weak += 1 }
      bonus += Self.bonus(
        sequence, line[(end - sequence.count)..<end], next: end < line.count ? line[end] : 0x20)
    }
    guard !pieces.isEmpty else { return nil }
    self.range = start..<end
    self.pieces = pieces
    self.weak = weak
    let before = start > 0 ? line[start - 1] : 0x20
    let after = end < line.count ? line[end] : 0x20
    evidence =
      Self.evidence(of: pieces.map(\.scalar)[...], before, after, model, isRepaired: true)
      - Self.evidence(of: line[start..<end], before, after, model) + bonus
  }

  /// By chance, the longer sequences come about more seldom.
  private static func bonus(
    _ sequence: MojibakeSequence, _ characters: ArraySlice<UInt32>, next: UInt32
  ) -> Int {
    if sequence.isLossy { return sequence.count == 2 ? 12 : 24 }
    if sequence.usesSpace { return 0 }
    switch sequence.count {
    // A no-break space inside a word is no space.
    case 2: return characters.last == 0xA0 && characters.first == 0xC3 && isLetter(next) ? 6 : 0
    case 3:
      guard isSymbol(sequence.scalar), let last = characters.last else { return 12 }
      // "âœ”": what begins with â and ends in a symbol was hardly ever a word.
      return characters.first == 0xE2 && !isLetter(last) ? 50 : 26
    default: return 24
    }
  }

  static func isLetter(_ value: UInt32) -> Bool {
    Letters.shared.contains(value)
  }

  static func evidence(
    of text: ArraySlice<UInt32>, _ before: UInt32, _ after: UInt32, _ model: CharacterModel,
    isRepaired: Bool = false
  ) -> Int {
    var sum = 0
    var previous = before
    for scalar in text {
      sum += pair(previous, scalar, model, isRepaired)
      previous = scalar
    }
    return sum + pair(previous, after, model, isRepaired)
  }

  private static func pair(
    _ first: UInt32, _ second: UInt32, _ model: CharacterModel, _ isRepaired: Bool
  ) -> Int {
    // No text has these; a lost character says nothing.
    if 0x80...0x9F ~= second || 0x80...0x9F ~= first { return -CharacterModel.neutral }
    // Nor does a soft hyphen, which stands between any two letters.
    if first == 0xAD || second == 0xAD { return 0 }
    if first == 0xFFFD || second == 0xFFFD { return -lenient }
    let evidence = model.evidence(first, second)
    // Symbols stand next to anything.
    if isRepaired, isSymbol(first) || isSymbol(second) { return max(evidence, -lenient) }
    return evidence
  }

  private static let lenient = 5

  private static func isSymbol(_ value: UInt32) -> Bool {
    switch value {
    case 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20BF, 0x2190...0x2BFF, 0x3000...0x303F,
      0x1F000...0x1FAFF, 0x300...0x36F, 0xA0...0xBF, 0xFB00...0xFB06,
      0xFF00...0xFF65:
      true
    default: false
    }
  }
}
