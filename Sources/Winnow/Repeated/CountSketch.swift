/// Counts how often keys come, in memory that does not grow; never too low.
///
/// A count-min sketch (Cormode and Muthukrishnan, Journal of Algorithms 55): each key has one counter
/// in each of four rows, and its count is no more than the least of them.
struct CountSketch: Sendable {
  private static let rows = 4
  private let mask: UInt64
  private var counters: [UInt32]

  /// - Parameter bytes: The memory to use, at least 1 KiB; rounded down to a power of two.
  init(bytes: Int) {
    var width = 64
    while width * 2 * Self.rows * MemoryLayout<UInt32>.size <= bytes { width *= 2 }
    mask = UInt64(width - 1)
    counters = [UInt32](repeating: 0, count: width * Self.rows)
  }

  mutating func add(_ key: LineKey, _ count: UInt32 = 1) {
    for row in 0..<Self.rows {
      let slot = slot(key, row)
      let sum = counters[slot].addingReportingOverflow(count)
      counters[slot] = sum.overflow ? .max : sum.partialValue
    }
  }

  /// The most that the key can have come.
  func limit(of key: LineKey) -> Int {
    var least = UInt32.max
    for row in 0..<Self.rows { least = min(least, counters[slot(key, row)]) }
    return Int(least)
  }

  /// Adds what another sketch of the same size counted.
  mutating func merge(_ other: CountSketch) {
    precondition(mask == other.mask, "Sketches of different sizes")
    for index in counters.indices {
      let sum = counters[index].addingReportingOverflow(other.counters[index])
      counters[index] = sum.overflow ? .max : sum.partialValue
    }
  }

  private func slot(_ key: LineKey, _ row: Int) -> Int {
    let hash = (key.low &+ UInt64(row) &* key.high) &* 0x9e37_79b9_7f4a_7c15
    return row * Int(mask + 1) + Int(truncatingIfNeeded: hash >> 32 & mask)
  }
}
