import TestSupport
import Testing

@testable import TextRepair

@Suite struct OffsetWalkTests {
  /// Ranges in the order of their starts, also inside of each other.
  @Test func aWalkFindsWhatALookUpFinds() {
    var random = SplitMix64(seed: 51)
    for _ in 0..<2_000 {
      let count = Int.random(in: 1...60, using: &random)
      let map = OffsetMap(
        edits: OffsetMapTests.randomEdits(upTo: count, using: &random), sourceCount: count)
      for (isInverse, length) in [(true, map.resultCount), (false, map.sourceCount)] {
        let ranges = (0..<6).map { _ in
          let start = Int.random(in: 0...length, using: &random)
          return start..<Int.random(in: start...length, using: &random)
        }.sorted { $0.lowerBound < $1.lowerBound }
        var walk = OffsetWalk(map.packed, from: OffsetMap.Checkpoint(), isInverse: isInverse)
        for range in ranges {
          #expect(
            walk.cover(range)
              == (isInverse ? map.sourceRange(of: range) : map.resultRange(of: range)))
        }
      }
    }
  }

  @Test func noMapIsMadeOfFlawedEdits() {
    func flaw(_ edits: [(range: Range<Int>, count: Int)]) -> String? {
      OffsetMap.flaw(in: edits, sourceCount: 10)
    }
    #expect(flaw([]) == nil)
    #expect(flaw([(0..<2, 5), (2..<2, 1), (4..<10, 0)]) == nil)
    #expect(flaw([(4..<6, 1), (0..<2, 1)]) == "Edits out of order")
    #expect(flaw([(4..<6, 1), (5..<7, 1)]) == "Edits out of order")
    #expect(flaw([(-1..<2, 1)]) == "Edits out of order")
    #expect(flaw([(4..<6, -1)]) == "A negative length")
    #expect(flaw([(4..<11, 1)]) == "An edit outside of the source")
  }
}
