internal import CTextKernels

extension TextPairs {
  /// A memory of pairs, which is never freed.
  ///
  /// - Parameter find: finds what a pair says, 22 bits.
  init(remembering find: @convention(c) (UInt32, UInt32) -> UInt32) {
    let count = 1 << Int(TEXT_PAIR_INDEX_BITS)
    let slots = UnsafeMutablePointer<UInt64>.allocate(capacity: count)
    // What no pair is: nothing is to be remembered of two of U+0000.
    slots.initialize(repeating: 0, count: count)
    self.init(slots: slots, find: find)
  }
}
