/// Looks up one range after the other in the order of their starts, from the start of a text to its
/// end.
struct OffsetWalk {
  private let words: [UInt64]
  private let isInverse: Bool
  private let end: (from: Int, to: Int)
  private var index: Int
  private var from: Int
  private var to: Int

  /// - Parameters:
  ///   - place: where to begin; nothing before it can be looked up.
  ///   - isInverse: leads from the result of the runs to their source.
  init(_ runs: PackedRuns, from place: OffsetMap.Checkpoint, isInverse: Bool) {
    words = runs.words
    self.isInverse = isInverse
    end =
      isInverse ? (runs.resultCount, runs.sourceCount) : (runs.sourceCount, runs.resultCount)
    index = place.index
    (from, to) = isInverse ? (place.result, place.source) : (place.source, place.result)
  }

  /// The smallest range that a range leads to.
  ///
  /// - Precondition: the range starts no earlier than those that were looked up.
  mutating func cover(_ range: Range<Int>) -> Range<Int> {
    if range.isEmpty {
      let place = range.lowerBound == end.from ? end.to : unit(at: range.lowerBound).lowerBound
      return place..<place
    }
    let first = unit(at: range.lowerBound)
    if range.count == 1 { return first }
    // The next range may lie inside of this one.
    let start = (index, from, to)
    let last = unit(at: range.upperBound - 1)
    (index, from, to) = start
    return first.lowerBound..<last.upperBound
  }

  /// Where the unit with a byte lies on the other side.
  ///
  /// - Precondition: the byte is not before one that was looked up.
  mutating func unit(at offset: Int) -> Range<Int> {
    assert(offset >= from, "Looked up out of order")
    // From the end of the last run that begins no later than the byte, on both sides.
    while index < words.count {
      var next = index
      let word = PackedRuns.run(in: words, at: &next)
      let run = isInverse ? word.inverted : word
      let distance = offset - from - run.gap
      if distance < 0 { break }
      if distance < run.source * run.count {
        let start = to + run.gap + distance / run.source * run.result
        return start..<start + run.result
      }
      index = next
      from += run.gap + run.source * run.count
      to += run.gap + run.result * run.count
    }
    let start = to + offset - from
    return start..<start + 1
  }
}
