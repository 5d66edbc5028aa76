/// The edges of a trie, in one open-addressed table keyed by node and code point, so that a step is one
/// probe.
struct CueEdges: Sendable {
  // From the lowest bit: the target (21), the code point (21) and the node (21).  One number holds all of them, as
  // the table is read at random and has to stay in the processor's cache.
  private static let nodeBits: UInt64 = 21
  private static let scalarBits: UInt64 = 21
  private static let empty: UInt64 = .max
  /// So many of so many places are taken at most: a table of twice the size is slower to read than a full one.
  private static let fullest = (count: 7, of: 8)

  private var entries: [UInt64]
  private var bits: Int
  private var count = 0

  /// - Parameter expected: The number of edges, as far as known: to grow takes a third of the time of making it.
  init(expecting expected: Int) {
    bits = max(
      12, Int.bitWidth - (expected * Self.fullest.of / Self.fullest.count).leadingZeroBitCount)
    entries = [UInt64](repeating: Self.empty, count: 1 << bits)
  }

  /// The node that a code point, folded, leads to.
  @inline(__always)
  func target(_ node: Int32, _ scalar: UInt32) -> Int32? {
    let entry = entries[slot(of: Self.key(node, scalar))]
    return entry == Self.empty ? nil : Self.target(of: entry)
  }

  /// The node that a code point leads to, which is `other` where there was no such edge yet.
  mutating func target(_ node: Int32, _ scalar: UInt32, orNew other: Int32) -> Int32 {
    let key = Self.key(node, scalar)
    let slot = slot(of: key)
    guard entries[slot] == Self.empty else { return Self.target(of: entries[slot]) }
    precondition(other < 1 << Self.nodeBits)
    entries[slot] = key << Self.nodeBits | UInt64(other)
    count += 1
    if count * Self.fullest.of > entries.count * Self.fullest.count { grow() }
    return other
  }

  private mutating func grow() {
    let old = entries
    entries = [UInt64](repeating: Self.empty, count: old.count * 2)
    bits += 1
    for entry in old where entry != Self.empty {
      entries[slot(of: entry >> Self.nodeBits)] = entry
    }
  }

  /// Where a key is, or would be.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    // All bits of the key have a say in the highest ones of the product.
    var slot = Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> UInt64(64 - bits))
    while entries[slot] >> Self.nodeBits != key, entries[slot] != Self.empty {
      slot = (slot + 1) & (entries.count - 1)
    }
    return slot
  }

  @inline(__always)
  private static func key(_ node: Int32, _ scalar: UInt32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << scalarBits | UInt64(scalar)
  }

  @inline(__always)
  private static func target(of entry: UInt64) -> Int32 {
    Int32(truncatingIfNeeded: entry & (1 << nodeBits - 1))
  }
}
