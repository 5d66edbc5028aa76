/// Looks whether bytes are text in any charset at all, which costs a tenth of telling in which.
enum MixupChance {
  /// Whether a reading of bytes may be likely text with that many letters beyond ASCII
  /// (``MixupText``).
  static func exists(
    for sample: CharsetSample, letters minimum: Int, _ tables: CharsetTables
  ) -> Bool {
    guard sample.isWhole else { return true }
    let isLikely = CharsetGuess.singleByte.contains { page in
      sample.evidence.forText(page) >= 0
        && sample.bytes.count { page.kinds[Int($0)].contains(.letter) } >= minimum
        && MixupText(page.scalars(of: sample.bytes)).isLikely(letters: minimum)
    }
    return isLikely
      || MultiByteCharset.allCases.contains { charset in
        switch tables[charset].scalars(of: sample.bytes) {
        case .text(let scalars): MixupText(scalars).isLikely(letters: minimum)
        case .none: false
        case .unknown: true
        }
      }
  }

  /// What neighbours say over what a pair has to on average, the same as
  /// ``MojibakeRun/evidence(_:_:_:)``.
  static func weight(_ first: MixupKind, _ second: MixupKind, _ evidence: Int) -> Int {
    let kinds = first.union(second)
    let weight =
      if kinds.contains(.control) {
        -CharacterModel.neutral
      } else if kinds.contains(.softHyphen) {
        0
      } else {
        kinds.contains(.symbol) ? max(evidence, -MojibakeRun.lenient) : evidence
      }
    return weight - MixupText.perPair
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

  /// A sign that stands next to any number and space.
  static let sign = MixupKind(rawValue: 16)
  /// A letter, also of ASCII.
  static let alphabetic = MixupKind(rawValue: 32)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ scalar: UInt32) {
    self = []
    if 0x80...0x9F ~= scalar { insert(.control) }
    if scalar == 0xAD { insert(.softHyphen) }
    if MojibakeRun.isSymbol(scalar) { insert(.symbol) }
    if LanguageCharacterTable.isSign(scalar) { insert(.sign) }
    if Letters.contains(scalar) { insert(.alphabetic) }
    if scalar >= 0x80, Letters.contains(scalar) { insert(.letter) }
  }
}
