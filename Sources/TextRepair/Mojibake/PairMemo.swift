import Synchronization

/// The evidence of pairs of characters that were met of late.
///
/// The table of all pairs is too large for the caches next to a processor, and a text has a few hundred
/// of them over and over. A slot is one word that holds a pair and its evidence, so that tasks may share
/// it without waiting for each other: what one of them overwrites, another one looks up again.
struct PairMemo: @unchecked Sendable {
  // Unsafe: memory that is never freed; each word is read and written at once.
  private let slots: UnsafeMutablePointer<Atomic<UInt64>>

  private static let count = 1 << 12
  private static let scalarBits: UInt64 = 21
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  init() {
    slots = .allocate(capacity: Self.count)
    // What no pair is: two of U+0000 have no evidence to remember.
    for slot in 0..<Self.count { (slots + slot).initialize(to: Atomic(0)) }
  }

  /// The evidence of a pair with a character beyond ASCII; found if it is not in its slot.
  @inline(__always)
  func evidence(_ first: UInt32, _ second: UInt32, find: (UInt32, UInt32) -> Int) -> Int {
    let pair = UInt64(first) << Self.scalarBits | UInt64(second)
    let slot = Int(truncatingIfNeeded: (pair &* Self.factor) >> 52)
    let known = slots[slot].load(ordering: .relaxed)
    if known >> 16 == pair { return Int(Int16(truncatingIfNeeded: known)) }
    let evidence = find(first, second)
    let word = pair << 16 | UInt64(UInt16(bitPattern: Int16(evidence)))
    slots[slot].store(word, ordering: .relaxed)
    return evidence
  }
}
