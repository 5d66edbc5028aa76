/// The edges of a trie, in one open-addressed table keyed by node and code point, so that a step is one
/// probe.
struct CueEdges: Sendable {
  private static let empty: UInt64 = .max
  private var keys = [UInt64](repeating: empty, count: 16)
  private var targets = [Int32](repeating: 0, count: 16)
  private var bits = 4
  private var count = 0

  /// The node that a code point, lower-cased, leads to.
  @inline(__always)
  func target(_ node: Int32, _ scalar: UInt32) -> Int32? {
    let slot = slot(of: Self.key(node, scalar))
    return keys[slot] == Self.empty ? nil : targets[slot]
  }

  /// Adds an edge that is not there yet.
  mutating func insert(_ node: Int32, _ scalar: UInt32, target: Int32) {
    count += 1
    if count * 3 > keys.count { grow() }
    put(Self.key(node, scalar), target)
  }

  private mutating func put(_ key: UInt64, _ target: Int32) {
    let slot = slot(of: key)
    keys[slot] = key
    targets[slot] = target
  }

  private mutating func grow() {
    let edges = zip(keys, targets)
    keys = [UInt64](repeating: Self.empty, count: keys.count * 2)
    targets = [Int32](repeating: 0, count: keys.count)
    bits += 1
    for (key, target) in edges where key != Self.empty { put(key, target) }
  }

  /// Where a key is, or would be.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    // All bits of the key have a say in the highest ones of the product.
    var slot = Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> UInt64(64 - bits))
    while keys[slot] != key, keys[slot] != Self.empty { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  @inline(__always)
  private static func key(_ node: Int32, _ scalar: UInt32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(scalar)
  }
}
