internal import ICUText

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
    return cover(
      result, fromStart: \.resultStart, fromUnit: \.resultUnit, toStart: \.sourceStart,
      toUnit: \.sourceUnit, toCount: sourceCount, fromCount: resultCount)
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
    return cover(
      source, fromStart: \.sourceStart, fromUnit: \.sourceUnit, toStart: \.resultStart,
      toUnit: \.resultUnit, toCount: resultCount, fromCount: sourceCount)
  }

  private func cover(
    _ range: Range<Int>,
    fromStart: KeyPath<OffsetRun, Int>, fromUnit: KeyPath<OffsetRun, Int>,
    toStart: KeyPath<OffsetRun, Int>, toUnit: KeyPath<OffsetRun, Int>,
    toCount: Int, fromCount: Int
  ) -> Range<Int> {
    if runs.isEmpty { return range }

    /// Where the unit with this byte lies on the other side.
    func unit(at offset: Int) -> Range<Int> {
      var low = 0
      var high = runs.count
      while low < high {
        let middle = (low + high) / 2
        if runs[middle][keyPath: fromStart] <= offset { low = middle + 1 } else { high = middle }
      }
      guard low > 0 else { return offset..<offset + 1 }
      let run = runs[low - 1]
      let distance = offset - run[keyPath: fromStart]
      let length = run[keyPath: fromUnit]
      let other = run[keyPath: toUnit]
      if distance < length * run.count {
        let start = run[keyPath: toStart] + distance / length * other
        return start..<start + other
      }
      let start = run[keyPath: toStart] + other * run.count + distance - length * run.count
      return start..<start + 1
    }

    guard !range.isEmpty else {
      let place =
        range.lowerBound == fromCount ? toCount : unit(at: range.lowerBound).lowerBound
      return place..<place
    }
    return unit(at: range.lowerBound).lowerBound..<unit(at: range.upperBound - 1).upperBound
  }
}
