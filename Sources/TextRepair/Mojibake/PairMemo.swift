import Synchronization

/// What is known of pairs of characters that were met of late.
///
/// The table of all pairs is too large for the caches next to a processor, and a text has a few hundred
/// of them over and over. A slot is one word that holds a pair and what is known of it, so that tasks
/// may share it without waiting for each other: what one of them overwrites, another one looks up again.
struct PairMemo: @unchecked Sendable {
  // Unsafe: memory that is never freed; each word is read and written at once.
  private let slots: UnsafeMutablePointer<Atomic<UInt64>>

  private static let indexBits: UInt64 = 14
  private static let scalarBits: UInt64 = 21
  /// What is left of a word beside the two scalars.
  private static let valueBits: UInt64 = 22
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  init() {
    slots = .allocate(capacity: 1 << Self.indexBits)
    // What no pair is: nothing is to be remembered of two of U+0000.
    for slot in 0..<1 << Self.indexBits { (slots + Int(slot)).initialize(to: Atomic(0)) }
  }

  /// What is known of a pair with a character beyond ASCII, 22 bits; found if it is not in its slot.
  @inline(__always)
  func value(_ first: UInt32, _ second: UInt32, find: (UInt32, UInt32) -> UInt32) -> UInt32 {
    let pair = UInt64(first) << Self.scalarBits | UInt64(second)
    let slot = Int(truncatingIfNeeded: (pair &* Self.factor) >> (64 - Self.indexBits))
    let known = slots[slot].load(ordering: .relaxed)
    if known >> Self.valueBits == pair {
      return UInt32(truncatingIfNeeded: known) & (1 << Self.valueBits - 1)
    }
    let value = find(first, second)
    slots[slot].store(pair << Self.valueBits | UInt64(value), ordering: .relaxed)
    return value
  }
}
