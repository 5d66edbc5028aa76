import ICUText
import TestSupport
import Testing

@testable import TextRepair

@Suite struct PackedRunsTests {
  /// A conversion piece by piece: bytes that were copied, or units.
  enum Piece {
    case copy(Int)
    case units(source: Int, result: Int, count: Int)
  }

  /// Sizes about the limits of what a word holds, besides usual ones.
  static func randomPieces(using random: inout SplitMix64) -> [Piece] {
    let gaps = [0, 1, 2, 9, 1 << 26 - 2, 1 << 26 - 1, 1 << 26, 1 << 27 + 5]
    let sizes = [0, 1, 2, 3, 4, 1021, 1022, 1023, 1024, 70_000]
    let counts = [1, 1, 1, 2, 7, 1 << 18 - 2, 1 << 18 - 1, 1 << 18, 1 << 19 + 3]
    return (0..<Int.random(in: 0...12, using: &random)).map { _ in
      if Bool.random(using: &random) {
        return .copy(gaps.randomElement(using: &random) ?? 0)
      }
      return .units(
        source: sizes.randomElement(using: &random) ?? 0,
        result: sizes.randomElement(using: &random) ?? 0,
        count: counts.randomElement(using: &random) ?? 0)
    }
  }

  /// The plain way to list the runs.
  static func runs(of pieces: [Piece]) -> (runs: [OffsetRun], source: Int, result: Int) {
    var runs: [OffsetRun] = []
    var (source, result) = (0, 0)
    for piece in pieces {
      switch piece {
      case .copy(let count):
        source += count
        result += count
      case .units(0, 0, _): break
      case .units(let from, let to, let count):
        if from != 1 || to != 1 {
          if let last = runs.last, last.sourceUnit == from, last.resultUnit == to,
            last.sourceEnd == source, last.resultEnd == result
          {
            runs[runs.count - 1].count += count
          } else {
            runs.append(
              OffsetRun(
                sourceStart: source, resultStart: result, sourceUnit: from, resultUnit: to,
                count: count))
          }
        }
        source += from * count
        result += to * count
      }
    }
    return (runs, source, result)
  }

  static func packed(_ pieces: some Sequence<Piece>) -> PackedRuns {
    var packed = PackedRuns()
    for piece in pieces {
      switch piece {
      case .copy(let count): packed.copy(count)
      case .units(let source, let result, let count): packed.add(source, result, count: count)
      }
    }
    return packed
  }

  @Test func holdWhatWasWrittenDown() {
    var random = SplitMix64(seed: 41)
    for _ in 0..<2000 {
      let pieces = Self.randomPieces(using: &random)
      let expected = Self.runs(of: pieces)
      let map = OffsetMap(Self.packed(pieces))
      #expect(map.runs == expected.runs)
      #expect(map.sourceCount == expected.source && map.resultCount == expected.result)
      #expect(map.inverted.inverted == map)
    }
  }

  /// Runs of lines that are put together are the runs of the lines as one text, to the last bit.
  @Test func partsPutTogetherAreTheWhole() {
    var random = SplitMix64(seed: 42)
    for _ in 0..<2000 {
      let pieces = Self.randomPieces(using: &random)
      let cut = Int.random(in: 0...pieces.count, using: &random)
      var together = Self.packed(pieces[..<cut])
      together.append(Self.packed(pieces[cut...]))
      #expect(together == Self.packed(pieces))
      together.add(3, 2, count: 1)
      var whole = Self.packed(pieces)
      whole.add(3, 2, count: 1)
      #expect(together == whole)
    }
  }

  /// Far into a text of many runs, places are looked up from the checkpoint before them.
  @Test func placesAreFoundInLongTexts() {
    var random = SplitMix64(seed: 43)
    for _ in 0..<20 {
      let pieces = (0..<400).map { _ in
        Bool.random(using: &random)
          ? Piece.copy(Int.random(in: 0...5, using: &random))
          : .units(
            source: Int.random(in: 0...4, using: &random),
            result: Int.random(in: 1...3, using: &random),
            count: Int.random(in: 1...3, using: &random))
      }
      let map = OffsetMap(Self.packed(pieces))
      var (source, result) = (0, 0)
      for piece in pieces {
        switch piece {
        case .copy(let count):
          for place in 0..<count {
            let at = result + place
            #expect(map.sourceRange(of: at..<at + 1) == source + place..<source + place + 1)
          }
          source += count
          result += count
        case .units(let from, let to, let count):
          for _ in 0..<count {
            for place in 0..<to {
              let at = result + place
              let expected =
                from == 1 && to == 1 ? source + place..<source + place + 1 : source..<source + from
              #expect(map.sourceRange(of: at..<at + 1) == expected)
            }
            source += from
            result += to
          }
        }
      }
    }
  }
}
