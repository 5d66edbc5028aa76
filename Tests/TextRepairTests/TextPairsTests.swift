import CTextKernels
import TestSupport
import Testing

@testable import TextRepair

@Suite struct TextPairsTests {
  // Their memory is never freed, and each word of it is read and written at once.
  private nonisolated(unsafe) static let shared = TextPairs { value($0, $1) }
  private nonisolated(unsafe) static let counted = TextPairs { _, _ in
    searches += 1
    return 7
  }
  // Of the one test that counts.
  private nonisolated(unsafe) static var searches = 0

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
            if text_pair(Self.shared, first, second) != Self.value(first, second) { wrong += 1 }
          }
          return wrong
        }
      }
      for await wrong in group { #expect(wrong == 0) }
    }
  }

  @Test func aPairIsFoundOnce() {
    for _ in 0..<3 { #expect(text_pair(Self.counted, 0xE9, 0x74) == 7) }
    #expect(Self.searches == 1)
  }
}
