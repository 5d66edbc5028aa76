/// What of bytes tells their charset: the pairs of them with one beyond ASCII.
struct CharsetSample {
  /// Some kilobytes of the bytes.
  let bytes: [UInt8]
  /// The pairs, the first byte above the second, and how often each occurs.
  private var pairs: [(pair: UInt16, count: Int)] = []

  init(of all: [UInt8]) {
    bytes = Self.lines(of: all)
    var found: [UInt16] = []
    var previous: UInt8 = 0x20
    for byte in bytes {
      if byte | previous >= 0x80 { found.append(UInt16(previous) << 8 | UInt16(byte)) }
      previous = byte
    }
    if previous >= 0x80 { found.append(UInt16(previous) << 8 | 0x20) }
    found.sort()
    for pair in found {
      if pairs.last?.pair == pair {
        pairs[pairs.count - 1].count += 1
      } else {
        pairs.append((pair, 1))
      }
    }
  }

  /// How much the pairs speak for a single-byte charset.
  func evidence(in page: Codepage) -> Int {
    let model = CharacterModel.shared
    return pairs.reduce(0) { sum, item in
      let first = page.scalar(of: UInt8(item.pair >> 8))
      let second = page.scalar(of: UInt8(item.pair & 0xFF))
      return sum + item.count * Self.weight(first, second, model)
    }
  }

  /// How much neighbouring characters of a reading speak for it.
  static func weight(_ first: UInt32, _ second: UInt32, _ model: CharacterModel) -> Int {
    if 0x80...0x9F ~= second { return -60 }
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
