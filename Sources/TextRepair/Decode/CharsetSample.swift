/// What of bytes tells their charset.
struct CharsetSample {
  /// Some kilobytes of the bytes.
  let bytes: [UInt8]
  /// Whether that is all of them.
  let isWhole: Bool
  /// How much the pairs of them with one beyond ASCII speak for each single-byte charset.
  let evidence: BytePairTable.Evidence

  init(of all: [UInt8], _ tables: CharsetTables) {
    bytes = Self.lines(of: all)
    isWhole = all.count <= Self.limit
    evidence = tables.pairs.evidence(of: bytes)
  }

  /// What a C1 control says.
  static let control = -60

  /// How much neighbouring characters of a reading speak for it.
  static func weight(_ first: UInt32, _ second: UInt32, _ model: CharacterModel) -> Int {
    if 0x80...0x9F ~= second { return control }
    if 0x80...0x9F ~= first { return 0 }
    if first == 0xFFFD || second == 0xFFFD { return 0 }
    let evidence = model.evidence(first, second)
    return evidence < -MojibakeRun.lenient && isLooseSign(first, second)
      ? -MojibakeRun.lenient : evidence
  }

  /// How much the pairs of a reading speak for it, with the space before it.
  static func evidence(ofPairs text: [UInt32]) -> Int {
    let model = CharacterModel.shared
    var sum = 0
    var previous: UInt32 = 0x20
    for scalar in text {
      sum += weight(previous, scalar, model)
      previous = scalar
    }
    return sum
  }

  /// Whether there is a sign, and no letter beside it: signs stand next to any number and space.
  private static func isLooseSign(_ first: UInt32, _ second: UInt32) -> Bool {
    (LanguageCharacterTable.isSign(first) && !Letters.contains(second))
      || (LanguageCharacterTable.isSign(second) && !Letters.contains(first))
  }

  private static let limit = 4096

  /// Lines with bytes of 0x80 or more, some kilobytes of them, and as far as there is room the ASCII
  /// around them, which tells the language.
  private static func lines(of bytes: [UInt8]) -> [UInt8] {
    if bytes.count <= limit { return bytes }
    var sample: [UInt8] = []
    var plain: [UInt8] = [0x0A]
    var index = 0
    while index < bytes.count, sample.count < limit {
      let high = ScalarScan.firstNonASCII(in: bytes, from: index)
      let start = max(bytes[..<high].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0, high - 256)
      if index < start, plain.count < limit {
        plain += bytes[index..<min(start, index + limit - plain.count)]
      }
      let end = bytes[high...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      sample += bytes[start..<min(end, start + limit)]
      index = end
    }
    return sample + plain.prefix(max(limit - sample.count, 0))
  }
}
