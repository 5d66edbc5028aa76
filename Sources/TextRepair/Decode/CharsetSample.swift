/// What of bytes tells their charset: the pairs of them with one beyond ASCII.
struct CharsetSample {
  /// Some kilobytes of the bytes.
  let bytes: [UInt8]
  /// Whether that is all of them.
  let isWhole: Bool
  /// The pairs, the first byte above the second, and how often each occurs.
  private(set) var pairs: [(pair: UInt16, count: Int)] = []

  init(of all: [UInt8]) {
    bytes = Self.lines(of: all)
    isWhole = bytes.count == all.count
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
  ///
  /// - Parameters:
  ///   - parts: the characters of its bytes.
  ///   - controls: whether they are C1 controls.
  func evidence(_ parts: [CharacterModel.Part], controls: [Bool]) -> Int {
    let model = CharacterModel.shared
    var sum = 0
    for (pair, count) in pairs {
      let (first, second) = (Int(pair >> 8), Int(pair & 0xFF))
      if controls[second] {
        sum += count * Self.control
      } else if !controls[first] {
        sum += count * model.evidence(parts[first], parts[second])
      }
    }
    return sum
  }

  private static let control = -60

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
