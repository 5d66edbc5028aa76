/// Looks whether bytes are text in any charset at all, which costs a tenth of telling in which.
enum MixupChance {
  /// Whether a reading of bytes may be likely text with that many letters beyond ASCII
  /// (``MixupText``).
  static func exists(for sample: CharsetSample, letters: Int) -> Bool {
    guard sample.isWhole else { return true }
    let model = CharacterModel.shared
    return CharsetGuess.singleByte.contains { isLikely(sample, in: $0, letters: letters, model) }
      || MultiByteCharset.allCases.contains { charset in
        switch charset.scalars(of: sample.bytes) {
        case .text(let scalars): MixupText(scalars).isLikely(letters: letters)
        case .none: false
        case .unknown: true
        }
      }
  }

  private static func isLikely(
    _ sample: CharsetSample, in page: CharsetGuess.Page, letters minimum: Int,
    _ model: CharacterModel
  ) -> Bool {
    var letters = 0
    var pairs = 0
    for (pair, count) in sample.pairs {
      pairs += count
      if page.kinds[Int(pair & 0xFF)].contains(.letter) { letters += count }
    }
    guard letters >= minimum else { return false }
    var evidence = 0
    // What the pairs that are left may add to it at most, over what is needed.
    var left = (CharacterModel.most - 5) * pairs
    for (pair, count) in sample.pairs {
      let weight = weight(Int(pair >> 8), Int(pair & 0xFF), page, model)
      evidence += count * (weight - 5)
      left -= count * (CharacterModel.most - 5)
      // A pair that speaks against the text may be taken from it below.
      if evidence + left < -CharacterModel.neutral - 5 { return false }
    }
    // The space behind the last character is no part of the text.
    if let last = sample.bytes.last, last >= 0x80 {
      evidence -= weight(Int(last), 0x20, page, model) - 5
    }
    return evidence >= 0
  }

  /// The same as ``MojibakeRun/evidence(_:_:_:)``.
  @inline(__always)
  private static func weight(
    _ first: Int, _ second: Int, _ page: CharsetGuess.Page, _ model: CharacterModel
  ) -> Int {
    let kinds = page.kinds[first].union(page.kinds[second])
    if kinds.contains(.control) { return -CharacterModel.neutral }
    if kinds.contains(.softHyphen) { return 0 }
    let evidence = model.evidence(page.parts[first], page.parts[second])
    return kinds.contains(.symbol) ? max(evidence, -MojibakeRun.lenient) : evidence
  }
}

/// What a character is to those who look whether a line is text.
struct MixupKind: OptionSet {
  let rawValue: UInt8

  static let control = MixupKind(rawValue: 1)
  static let softHyphen = MixupKind(rawValue: 2)
  static let symbol = MixupKind(rawValue: 4)
  /// A letter beyond ASCII.
  static let letter = MixupKind(rawValue: 8)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ scalar: UInt32) {
    self = []
    if 0x80...0x9F ~= scalar { insert(.control) }
    if scalar == 0xAD { insert(.softHyphen) }
    if MojibakeRun.isSymbol(scalar) { insert(.symbol) }
    if scalar >= 0x80, Letters.contains(scalar) { insert(.letter) }
  }
}
