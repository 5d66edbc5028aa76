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
    isWhole = bytes.count == all.count
    evidence = tables.pairs.evidence(of: bytes)
  }

  /// What a C1 control says.
  static let control = -60

  /// How much neighbouring characters of a reading speak for it.
  static func weight(_ first: UInt32, _ second: UInt32, _ model: CharacterModel) -> Int {
    if 0x80...0x9F ~= second { return control }
    if 0x80...0x9F ~= first { return 0 }
    if first == 0xFFFD || second == 0xFFFD { return 0 }
    return model.evidence(first, second)
  }

  /// Lines with bytes of 0x80 or more, some kilobytes of them; ASCII tells nothing.
  private static func lines(of bytes: [UInt8]) -> [UInt8] {
    let limit = 4096
    if bytes.count <= limit { return bytes }
    var sample: [UInt8] = []
    var index = 0
    while index < bytes.count, sample.count < limit {
      index = ScalarScan.firstNonASCII(in: bytes, from: index)
      let start = max(bytes[..<index].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0, index - 256)
      let end = bytes[index...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      sample += bytes[start..<min(end, start + limit)]
      index = end
    }
    return sample
  }
}
