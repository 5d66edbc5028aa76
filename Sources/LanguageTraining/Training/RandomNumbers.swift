/// A small, fast generator of random numbers with a seed (xorshift64, Marsaglia 2003).
struct RandomNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = (seed &+ 1) &* 0x9E37_79B9_7F4A_7C15 | 1
    for _ in 0..<8 { _ = next() }
  }

  mutating func next() -> UInt64 {
    state ^= state &<< 13
    state ^= state &>> 7
    state ^= state &<< 17
    return state
  }

  /// From 0 up to 1.
  mutating func unit() -> Float {
    Float(next() &>> 40) * (1 / Float(1 &<< 24))
  }

  /// From 0 up to `bound`.
  mutating func below(_ bound: Int) -> Int {
    Int((UInt64(next() &>> 32) &* UInt64(bound)) &>> 32)
  }
}
