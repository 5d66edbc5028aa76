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
    guard range.isEmpty else {
      return unit(at: range.lowerBound, isInverse)
        .lowerBound..<unit(
          at: range.upperBound - 1, isInverse
        ).upperBound
    }
    let (fromCount, toCount) =
      isInverse ? (resultCount, sourceCount) : (sourceCount, resultCount)
    let place =
      range.lowerBound == fromCount ? toCount : unit(at: range.lowerBound, isInverse).lowerBound
    return place..<place
  }

  /// Where the unit with a byte lies on the other side.
  private func unit(at offset: Int, _ isInverse: Bool) -> Range<Int> {
    // The end of the last run that begins no later than the byte, on both sides.
    let checkpoint = checkpoint(before: offset, isInverse)
    var index = checkpoint.index
    var (from, to) =
      isInverse
      ? (checkpoint.result, checkpoint.source) : (checkpoint.source, checkpoint.result)
    while index < packed.words.count {
      let word = PackedRuns.run(in: packed.words, at: &index)
      let run = isInverse ? word.inverted : word
      let distance = offset - from - run.gap
      if distance < 0 { break }
      if distance < run.source * run.count {
        let start = to + run.gap + distance / run.source * run.result
        return start..<start + run.result
      }
      from += run.gap + run.source * run.count
      to += run.gap + run.result * run.count
    }
    let start = to + offset - from
    return start..<start + 1
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
      var place = Checkpoint()
      var next = stride
      while place.index < words.count {
        if place.index >= next {
          checkpoints.append(place)
          next += stride
        }
        let run = PackedRuns.run(in: words, at: &place.index)
        place.source += run.gap + run.source * run.count
        place.result += run.gap + run.result * run.count
      }
      return checkpoints
    }
  }
}
