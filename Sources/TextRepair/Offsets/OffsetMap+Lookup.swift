extension OffsetMap {
  /// The smallest range of the source that a range of the result came from.
  ///
  /// An empty range gives an empty range, and so does a range that was inserted. Deleted bytes at
  /// the edges of the range are not part of what it came from.
  ///
  /// - Precondition: the range lies in the result.
  /// - Complexity: O(log n) in the number of runs.
  public func sourceRange(of result: Range<Int>) -> Range<Int> {
    precondition(
      result.lowerBound >= 0 && result.upperBound <= resultCount, "Range outside of the result")
    return cover(result, isInverse: true)
  }

  /// The smallest range of the result that a range of the source became.
  ///
  /// A range that was deleted gives an empty range at its place.
  ///
  /// - Precondition: the range lies in the source.
  /// - Complexity: O(log n) in the number of runs.
  public func resultRange(of source: Range<Int>) -> Range<Int> {
    precondition(
      source.lowerBound >= 0 && source.upperBound <= sourceCount, "Range outside of the source")
    return cover(source, isInverse: false)
  }

  private func cover(_ range: Range<Int>, isInverse: Bool) -> Range<Int> {
    if isIdentity { return range }
    var walk = OffsetWalk(
      packed, from: checkpoint(before: range.lowerBound, isInverse), isInverse: isInverse)
    if range.isEmpty { return walk.cover(range) }
    let start = walk.unit(at: range.lowerBound).lowerBound
    walk = OffsetWalk(
      packed, from: checkpoint(before: range.upperBound - 1, isInverse), isInverse: isInverse)
    return start..<walk.unit(at: range.upperBound - 1).upperBound
  }

  /// The last checkpoint at or before a byte.
  private func checkpoint(before offset: Int, _ isInverse: Bool) -> Checkpoint {
    var low = 0
    var high = checkpoints.count
    while low < high {
      let middle = (low + high) / 2
      let place = isInverse ? checkpoints[middle].result : checkpoints[middle].source
      if place <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? Checkpoint() : checkpoints[low - 1]
  }

  /// How far both sides are before a word.
  struct Checkpoint: Hashable, Sendable {
    var index = 0
    var source = 0
    var result = 0

    private static let stride = 32

    /// The checkpoints of packed runs; none for a few of them.
    static func all(in words: [UInt64]) -> [Checkpoint] {
      if words.count <= stride { return [] }
      var checkpoints: [Checkpoint] = []
      checkpoints.reserveCapacity(words.count / stride)
      words.withUnsafeBufferPointer { words in
        var place = Checkpoint()
        while place.index < words.count {
          if place.index > 0 { checkpoints.append(place) }
          place.pass(words, to: min(place.index + stride, words.count))
        }
      }
      return checkpoints
    }

    /// Goes on to the first run at or behind a word.
    private mutating func pass(_ words: UnsafeBufferPointer<UInt64>, to end: Int) {
      if let bytes = PackedRuns.bytes(ofNarrow: words[index..<end]) {
        index = end
        source += bytes.source
        result += bytes.result
      }
      while index < end {
        let run = PackedRuns.run(in: words, at: &index)
        source += run.gap + run.source * run.count
        result += run.gap + run.result * run.count
      }
    }
  }
}
