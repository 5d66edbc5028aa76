/// Tells in which words a candidate can be, from nothing but how far each word speaks for any other
/// language than the main one.
///
/// All other languages together are one state here, which each word takes for the best of them: no
/// sequence of languages that the ``SpanDecoder`` may find scores higher. So stretches in which even that
/// does not pay for the changes of language need no decoding.
struct SpanScreen {
  private let costs: SpanCosts
  private let leaveLimit: Float
  /// Where the stretch in doubt begins.
  private var start: Int?
  /// How much better other languages explain it than the main one.
  private var score: Float = 0
  /// Whether it may hold a candidate.
  private var isHot = false

  init(costs: SpanCosts) {
    self.costs = costs
    leaveLimit = costs.leave.max()!
  }

  /// Looks at the next word.
  ///
  /// - Parameters:
  ///   - boundary: What stands before it.
  ///   - gain: What it says for the best other language and against the main one.
  /// - Returns: The words of a stretch with candidates, if one ends with this word.
  @inline(__always)
  mutating func add(_ index: Int, boundary: Boundary, gain: Float) -> Range<Int>? {
    let opens = gain > costs.open[boundary.rawValue]
    if start == nil && !opens { return nil }
    return look(at: index, boundary, gain, opens: opens)
  }

  private mutating func look(
    at index: Int, _ boundary: Boundary, _ gain: Float, opens: Bool
  ) -> Range<Int>? {
    let entry = opens ? -costs.leave[boundary.rawValue] : -.infinity
    if start == nil {
      start = index
      score = entry
    } else {
      if score - costs.return[boundary.rawValue] > 0 { isHot = true }
      score = max(score, entry)
    }
    // No word counts for more.
    score += max(-costs.wordLimit, min(costs.wordLimit, gain))
    return score > -leaveLimit ? nil : close(at: index + 1)
  }

  /// The words of the last stretch of a text, if it may hold candidates.
  mutating func finish(at end: Int) -> Range<Int>? {
    if score > 0 { isHot = true }
    return close(at: end)
  }

  private mutating func close(at end: Int) -> Range<Int>? {
    defer {
      start = nil
      isHot = false
    }
    guard isHot, let start else { return nil }
    return start..<end
  }
}
