/// The words that a candidate may be, and what is measured of them: those from one of a few places around
/// the decoder's beginning to one of a few around its end.
package struct SpanChoices {
  /// The first words to choose from, and the words behind the last ones.
  let starts: ClosedRange<Int>
  let ends: ClosedRange<Int>
  /// What the words say, summed up to each place from the first start on.
  private let sums: [Sums]
  private let openings: [SpanEnd]
  private let closings: [SpanEnd]

  /// For words that count whole, names, and other words that count less: their gains, their gains where no
  /// word says more than a little, and their number.
  private typealias Sums = SIMD16<Float>
  private static let sumCount = 9
  /// A little.
  private static let little: Float = 2

  /// How far the ends may move outwards and inwards, in words.
  private static let outward = 6
  private static let inward = 3

  init(of window: SpanWindow) {
    let words = window.candidate.words
    let starts =
      max(
        window.free.lowerBound, words.lowerBound - Self.outward)...min(
        words.upperBound - 1, words.lowerBound + Self.inward)
    let ends =
      max(
        words.lowerBound + 1, words.upperBound - Self.inward)...min(
        window.free.upperBound, words.upperBound + Self.outward)
    self.starts = starts
    self.ends = ends
    var sum = Sums()
    var sums = [sum]
    sums.reserveCapacity(ends.upperBound - starts.lowerBound + 1)
    for index in starts.lowerBound..<ends.upperBound {
      let contrast = window.contrast(index)
      let kind = contrast.weight == 1 ? 0 : contrast.isName ? 1 : 2
      sum[kind] += contrast.gain
      sum[3 + kind] += max(-Self.little, min(Self.little, contrast.gain))
      sum[6 + kind] += 1
      sums.append(sum)
    }
    self.sums = sums
    let document = window.document
    openings = starts.map { SpanEnd(opening: $0, in: window, of: document) }
    closings = ends.map { SpanEnd(closing: $0, in: window, of: document) }
  }

  /// All choices.
  package var ranges: [Range<Int>] {
    starts.flatMap { start in ends.lazy.filter { $0 > start }.map { start..<$0 } }
  }
}

// MARK: Features and weights

extension SpanChoices {
  /// Where the features of an end begin: its mark, then the words left over.
  private static let opening = sumCount
  private static let closing = opening + SpanEnd.featureCount
  private static let pairs = closing + SpanEnd.featureCount

  package static let featureCount = pairs + 4

  /// What is measured of one choice.
  package func features(of words: Range<Int>) -> [Float] {
    var features = [Float](repeating: 0, count: Self.featureCount)
    let sum =
      sums[words.upperBound - starts.lowerBound] - sums[words.lowerBound - starts.lowerBound]
    for place in 0..<Self.sumCount { features[place] = sum[place] }
    let opening = openings[words.lowerBound - starts.lowerBound]
    let closing = closings[words.upperBound - ends.lowerBound]
    opening.forEachFeature { features[Self.opening + $0] = 1 }
    closing.forEachFeature { features[Self.closing + $0] = 1 }
    Self.forEachPair(opening.mark, closing.mark) { features[Self.pairs + $0] = 1 }
    return features
  }

  /// The choice whose features have the greatest sum of weights.
  func best(_ weights: [Float]) -> Range<Int>? {
    var ofSums = Sums()
    for place in 0..<Self.sumCount { ofSums[place] = weights[place] }
    let inside = sums.map { ($0 * ofSums).sum() }
    let atStart = openings.map { $0.score(weights[Self.opening...]) }
    let atEnd = closings.map { $0.score(weights[Self.closing...]) }
    var best: Range<Int>?
    var bestScore = -Float.infinity
    for start in starts {
      let first = start - starts.lowerBound
      for end in ends where end > start {
        let last = end - ends.lowerBound
        var score =
          inside[end - starts.lowerBound] - inside[first] + atStart[first] + atEnd[last]
        Self.forEachPair(openings[first].mark, closings[last].mark) {
          score += weights[Self.pairs + $0]
        }
        if score > bestScore {
          bestScore = score
          best = start..<end
        }
      }
    }
    return best
  }

  /// Calls `body` with what the marks at both ends have in common.
  @inline(__always)
  private static func forEachPair(_ opening: Gap.Kind, _ closing: Gap.Kind, _ body: (Int) -> Void) {
    if opening == .quotation && closing == .quotation { body(0) }
    if opening.isSentence && closing.isSentence { body(1) }
    if opening == .line && closing == .line { body(2) }
    if opening == .none && closing == .none { body(3) }
  }
}
