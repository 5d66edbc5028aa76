import TestSupport
import Testing
import TextRepair

@Suite struct OffsetMapTests {
  /// The plain way to hold a map: for every byte of the result the source range it came from, and
  /// for every byte of the source the result range it became.
  struct Reference {
    var forward: [Range<Int>]
    var backward: [Range<Int>]
  }

  static func randomEdits(
    upTo count: Int, using random: inout SplitMix64
  ) -> [(range: Range<Int>, count: Int)] {
    var edits: [(range: Range<Int>, count: Int)] = []
    var place = 0
    while true {
      place += Int.random(in: 0...4, using: &random)
      let end = place + Int.random(in: 0...3, using: &random)
      guard end <= count else { return edits }
      let size = Int.random(in: 0...3, using: &random)
      // Two insertions at one place are one insertion.
      if end == place, size == 0 || edits.last?.range.upperBound == place {
        place += 1
      } else {
        edits.append((place..<end, size))
        place = end
      }
    }
  }

  @Test func identity() {
    let map = OffsetMap(identity: 5)
    #expect(map.isIdentity)
    #expect(map.sourceRange(of: 1..<4) == 1..<4)
    #expect(map.resultRange(of: 5..<5) == 5..<5)
  }

  @Test func aMapSaysHowLongItsTextsAre() {
    let map = OffsetMap(edits: [(1..<4, 1), (6..<8, 0)], sourceCount: 9)
    #expect("\(map)" == "OffsetMap(9 bytes to 5, runs: 2)")
    #expect("\(OffsetMap(identity: 5))" == "OffsetMap(identity: 5)")
  }

  @Test func aChangedStretchIsAUnit() {
    // "a’b" became "a'b"
    let map = OffsetMap(edits: [(1..<4, 1)], sourceCount: 5)
    #expect(map.resultCount == 3)
    #expect(map.sourceRange(of: 1..<2) == 1..<4)
    #expect(map.sourceRange(of: 0..<1) == 0..<1)
    #expect(map.sourceRange(of: 2..<3) == 4..<5)
    #expect(map.resultRange(of: 2..<3) == 1..<2)
    #expect(map.resultRange(of: 4..<5) == 2..<3)
  }

  @Test func deletionsAndInsertions() {
    // "xxAB" became "AyyB"
    let map = OffsetMap(edits: [(0..<2, 0), (3..<3, 2)], sourceCount: 4)
    #expect(map.resultCount == 4)
    #expect(map.sourceRange(of: 0..<1) == 2..<3)
    #expect(map.sourceRange(of: 1..<3) == 3..<3)
    #expect(map.sourceRange(of: 0..<4) == 2..<4)
    #expect(map.resultRange(of: 0..<2) == 0..<0)
    #expect(map.resultRange(of: 2..<4) == 0..<4)
    #expect(map.sourceRange(of: 0..<0) == 2..<2)
    #expect(map.sourceRange(of: 4..<4) == 4..<4)
  }

  @Test func lookupAgreesWithTheByteByByteReference() {
    var random = SplitMix64(seed: 1)
    for _ in 0..<2000 {
      let count = Int.random(in: 0...20, using: &random)
      let edits = Self.randomEdits(upTo: count, using: &random)
      let map = OffsetMap(edits: edits, sourceCount: count)
      var reference = Reference(forward: [], backward: [])
      var place = 0
      func copy(to end: Int) {
        while place < end {
          reference.backward.append(reference.forward.count..<reference.forward.count + 1)
          reference.forward.append(place..<place + 1)
          place += 1
        }
      }
      for edit in edits {
        copy(to: edit.range.lowerBound)
        let made = reference.forward.count..<reference.forward.count + edit.count
        // A byte for a byte is a copy to the map.
        for _ in edit.range { reference.backward.append(made) }
        for _ in made { reference.forward.append(edit.range) }
        place = edit.range.upperBound
      }
      copy(to: count)
      #expect(map.resultCount == reference.forward.count)
      expectCover(map.sourceRange, reference.forward)
      expectCover(map.resultRange, reference.backward)
      expectCover(map.inverted.sourceRange, reference.backward)
    }
  }

  private func expectCover(_ lookup: (Range<Int>) -> Range<Int>, _ reference: [Range<Int>]) {
    for low in reference.indices {
      for high in low..<reference.count {
        let covered = reference[low...high]
        let expected =
          (covered.first?.lowerBound ?? 0)..<(covered.last?.upperBound ?? 0)
        if lookup(low..<high + 1) != expected {
          Issue.record("\(low..<high + 1): \(lookup(low..<high + 1)), not \(expected)")
        }
      }
    }
  }

  @Test func compositionCoversWhatTheTwoMapsCover() {
    var random = SplitMix64(seed: 2)
    for _ in 0..<3000 {
      let count = Int.random(in: 0...24, using: &random)
      let first = OffsetMap(
        edits: Self.randomEdits(upTo: count, using: &random), sourceCount: count)
      let second = OffsetMap(
        edits: Self.randomEdits(upTo: first.resultCount, using: &random),
        sourceCount: first.resultCount)
      let whole = second.composed(with: first)
      #expect(whole.sourceCount == count && whole.resultCount == second.resultCount)
      for low in 0..<whole.resultCount {
        let range = low..<low + 1
        let middle = second.sourceRange(of: range)
        let steps = first.sourceRange(of: middle)
        let direct = whole.sourceRange(of: range)
        // Units that overlap become one, so the direct way may cover more, but never less.
        let covers = direct.lowerBound <= steps.lowerBound && steps.upperBound <= direct.upperBound
        if !middle.isEmpty, !steps.isEmpty, !covers {
          Issue.record("\(range): \(direct) does not cover \(steps)")
        }
      }
      #expect(whole.sourceRange(of: 0..<whole.resultCount).upperBound <= count)
    }
  }

  @Test func compositionIsAssociative() {
    var random = SplitMix64(seed: 3)
    for _ in 0..<1000 {
      var maps: [OffsetMap] = []
      var count = Int.random(in: 0...24, using: &random)
      for _ in 0..<3 {
        let map = OffsetMap(
          edits: Self.randomEdits(upTo: count, using: &random), sourceCount: count)
        maps.append(map)
        count = map.resultCount
      }
      let left = maps[2].composed(with: maps[1]).composed(with: maps[0])
      let right = maps[2].composed(with: maps[1].composed(with: maps[0]))
      #expect(left.resultCount == right.resultCount && left.sourceCount == right.sourceCount)
      for low in 0..<left.resultCount {
        let a = left.sourceRange(of: low..<low + 1)
        let b = right.sourceRange(of: low..<low + 1)
        #expect(a.overlaps(b) || a == b || a.isEmpty || b.isEmpty)
      }
    }
  }

  @Test func composingWithAnIdentityChangesNothing() {
    let map = OffsetMap(edits: [(1..<4, 1)], sourceCount: 5)
    #expect(map.composed(with: OffsetMap(identity: 5)) == map)
    #expect(OffsetMap(identity: 3).composed(with: map) == map)
  }
}
