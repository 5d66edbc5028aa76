internal import Glibc

/// Counts which character follows which, for the repair of mojibake.
///
/// For each pair with a character beyond ASCII the table holds the greatest share that the pair has
/// among all pairs of one language, and so for each such character alone. Only languages as they are
/// written count: a pair that is in no language's text is the mark of a wrong charset.
public struct CharacterPairTrainer {
  /// The size of a corpus that a language may have; what is longer is cut.
  public static let limit = 4_000_000

  private var shares: [UInt64: Float] = [:]

  /// A trainer that has seen nothing.
  public init() {}

  /// Counts the sentences of a folder: `<language>.tsv` or `.tsv.zst` with source, tab, sentence.
  public mutating func read(folder: String, progress: (String) -> Void) throws {
    for (name, file) in try CompressedLines.tables(inFolder: folder) {
      var counts = Counts()
      try CompressedLines.forEach(inFile: folder + "/" + file) { line in
        guard counts.bytes < Self.limit, let tab = line.firstIndex(of: 0x09) else { return }
        counts.add(String(decoding: line[(tab + 1)...], as: UTF8.self), bytes: line.count + 1)
      }
      for (pair, share) in counts.shares where share > shares[pair] ?? 0 { shares[pair] = share }
      progress("\(name)\t\(shares.count)")
    }
  }

  /// The table: open addressing with linear probing, a power of two of 16-bit little-endian
  /// entries, each the top ten bits of the hash and six of the score. The usual pairs come first.
  public func table() -> [UInt8] {
    var scored: [(pair: UInt64, score: UInt16)] = []
    for (pair, share) in shares {
      let score = Int((3.5 * (log2f(share) + 22)).rounded())
      // Pairs of ideographs are without number: only the usual ones say more than their parts.
      let floor =
        Self.isIdeographic(UInt32(pair >> 32)) && Self.isIdeographic(UInt32(pair & 0xFFFF_FFFF))
        ? 20 : 5
      if score >= floor { scored.append((pair, UInt16(min(score, 63)))) }
    }
    scored.sort { $0.score != $1.score ? $0.score > $1.score : $0.pair < $1.pair }
    var count = 1024
    while count * 3 < scored.count * 4 { count *= 2 }
    var entries = [UInt16](repeating: 0, count: count)
    for (pair, score) in scored {
      let hash = Self.hash(pair)
      var slot = Int(truncatingIfNeeded: hash) & (count - 1)
      while entries[slot] != 0 { slot = (slot + 1) & (count - 1) }
      entries[slot] = UInt16(truncatingIfNeeded: hash >> 54) << 6 | score
    }
    return entries.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
  }

  private static func hash(_ pair: UInt64) -> UInt64 {
    var hash = pair &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 29
    hash = hash &* 0xBF58_476D_1CE4_E5B9
    return hash ^ hash >> 32
  }

  private static func isIdeographic(_ value: UInt32) -> Bool {
    0x3041...0x9FFF ~= value || 0xAC00...0xD7AF ~= value || value >= 0x20000
  }
}

extension CharacterPairTrainer {
  /// The pairs of one language.
  private struct Counts {
    var bytes = 0
    private var pairs: [UInt64: Float] = [:]
    private var total: Float = 0

    mutating func add(_ sentence: String, bytes count: Int) {
      bytes += count
      var previous: UInt32 = 0x20
      for scalar in sentence.unicodeScalars {
        step(&previous, scalar.value)
      }
      step(&previous, 0x20)
    }

    private mutating func step(_ previous: inout UInt32, _ next: UInt32) {
      let next = Self.fold(next)
      total += 1
      if next >= 0x80 { pairs[UInt64(next), default: 0] += 1 }
      if next >= 0x80 || previous >= 0x80 {
        pairs[UInt64(previous) << 32 | UInt64(next), default: 0] += 1
        // Words in capitals are too rare in text to be counted.
        let upper = (Self.capital(previous), Self.capital(next))
        if upper != (previous, next) {
          pairs[UInt64(upper.0) << 32 | UInt64(upper.1), default: 0] += 0.02
        }
      }
      previous = next
    }

    /// Shares, without what was seen once, as if the text were some pages longer.
    var shares: [(UInt64, Float)] {
      pairs.compactMap { pair, count in
        guard count > 1.01 || (count > 0.03 && count < 1) else { return nil }
        return (pair, (count >= 1 ? count - 0.5 : count) / (total + 300_000))
      }
    }

    private static func fold(_ value: UInt32) -> UInt32 {
      switch value {
      case 0x41...0x5A: value + 0x20
      case 0x30...0x39: 0x30
      case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2028, 0x2029: 0x20
      default: value
      }
    }

    private static func capital(_ value: UInt32) -> UInt32 {
      guard value >= 0x80, let scalar = Unicode.Scalar(value) else { return value }
      let mapped = scalar.properties.uppercaseMapping.unicodeScalars
      return mapped.count == 1 ? mapped[mapped.startIndex].value : value
    }
  }
}
