import TestSupport
import Testing

@testable import TextRepair

@Suite struct PairMemoTests {
  // Their memory is never freed.
  private static let shared = PairMemo()
  private static let counted = PairMemo()

  private static func value(_ first: UInt32, _ second: UInt32) -> UInt32 {
    ((first &* 31 ^ second) &* 0x9E37_79B9) >> 10
  }

  /// Whatever pairs share a slot, and whoever else looks others up.
  @Test func rememberedIsWhatWasFound() async {
    await withTaskGroup(of: Int.self) { group in
      for task in 0..<4 {
        group.addTask {
          var random = SplitMix64(seed: UInt64(49 + task))
          var wrong = 0
          for _ in 0..<50_000 {
            let first = UInt32.random(in: 0x80...0x17F, using: &random)
            let second = UInt32.random(in: 0...0x10FFFF, using: &random) & 0x1F_000F
            let found = Self.shared.value(first, second, find: Self.value)
            if found != Self.value(first, second) { wrong += 1 }
          }
          return wrong
        }
      }
      for await wrong in group { #expect(wrong == 0) }
    }
  }

  @Test func aPairIsFoundOnce() {
    var searches = 0
    for _ in 0..<3 {
      let value = Self.counted.value(0xE9, 0x74) { _, _ in
        searches += 1
        return 7
      }
      #expect(value == 7)
    }
    #expect(searches == 1)
  }
}
