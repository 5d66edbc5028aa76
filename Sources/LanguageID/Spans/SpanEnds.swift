/// Sets the ends of a candidate: of the places a few words around the decoder's, the pair where
/// the evidence inside and the marks at the ends are most likely (a log-linear model over the
/// choices, fitted on spliced documents).
package struct SpanEnds: Sendable, Equatable {
  /// One weight for each of ``features(of:_:)``.
  package var weights: [Float]

  package init(weights: [Float]) {
    precondition(weights.count == Self.featureCount)
    self.weights = weights
  }

  package static let featureCount = 5 + 2 * Gap.Kind.count + 4

  /// How far the ends may move outwards and inwards, in words.
  private static let outward = 6
  private static let inward = 3

  /// The most likely words of a candidate.
  func words(of window: SpanWindow) -> Range<Int> {
    var best = window.candidate.words
    var bestScore = -Float.infinity
    Self.forEachChoice(of: window) { words, features in
      let score = zip(features, weights).reduce(0) { $0 + $1.0 * $1.1 }
      if score > bestScore {
        bestScore = score
        best = words
      }
    }
    return best
  }

  /// Calls `body` with each choice and its features.
  static func forEachChoice(
    of window: SpanWindow, _ body: (_ words: Range<Int>, _ features: [Float]) -> Void
  ) {
    let words = window.candidate.words
    let starts =
      max(
        window.free.lowerBound, words.lowerBound - outward)...min(
        words.upperBound - 1, words.lowerBound + inward)
    let ends =
      max(
        words.lowerBound + 1, words.upperBound - inward)...min(
        window.free.upperBound, words.upperBound + outward)
    let openings = starts.map { window.document.gap(before: $0).opening }
    let closings = ends.map { window.document.gap(before: $0).closing }
    // Sums of the words' features up to each word.
    var sums = [[Float](repeating: 0, count: 5)]
    for index in starts.lowerBound..<ends.upperBound {
      let contrast = window.contrast(index)
      var sum = sums[sums.count - 1]
      let kind = contrast.weight == 1 ? 0 : contrast.isName ? 1 : 2
      sum[kind] += contrast.gain
      sum[kind == 0 ? 3 : 4] += 1
      sums.append(sum)
    }
    var features = [Float](repeating: 0, count: featureCount)
    for start in starts {
      let opening = openings[start - starts.lowerBound]
      for end in ends where end > start {
        let closing = closings[end - ends.lowerBound]
        for kind in 0..<5 {
          features[kind] =
            sums[end - starts.lowerBound][kind] - sums[start - starts.lowerBound][kind]
        }
        for place in 5..<featureCount { features[place] = 0 }
        features[5 + opening.rawValue] = 1
        features[5 + Gap.Kind.count + closing.rawValue] = 1
        let pairs = featureCount - 4
        features[pairs] = opening == .quotation && closing == .quotation ? 1 : 0
        features[pairs + 1] = opening.isSentence && closing.isSentence ? 1 : 0
        features[pairs + 2] = opening == .line && closing == .line ? 1 : 0
        features[pairs + 3] = opening == .none && closing == .none ? 1 : 0
        body(start..<end, features)
      }
    }
  }
}

extension Gap.Kind {
  fileprivate var isSentence: Bool { self == .sentence || self == .line }
}

extension DocumentWords {
  /// The bytes of some words, with the numbers at either end that stand between them and the line
  /// break, sentence or quotation they begin or end with.
  func bytes(of words: Range<Int>) -> Range<Int> {
    let first = self.words[words.lowerBound]
    let last = self.words[words.upperBound - 1]
    var start = first.start
    if gap(before: words.lowerBound).opening.rawValue >= Gap.Kind.quotation.rawValue {
      var index = start
      var hasDigit = false
      let limit = bytes(before: words.lowerBound).lowerBound
      while index > limit, !Self.isEdge(text[index - 1]) {
        index -= 1
        if text[index] &- 0x30 < 10 { hasDigit = true }
        if hasDigit && text[index] > 0x20 { start = index }
      }
      if !hasDigit { start = first.start }
    }
    var end = last.end
    if gap(before: words.upperBound).closing.rawValue >= Gap.Kind.quotation.rawValue {
      var index = end
      let limit = bytes(before: words.upperBound).upperBound
      while index < limit, !Self.isEdge(text[index]) {
        if text[index] &- 0x30 < 10 { end = index + 1 }
        index += 1
      }
    }
    return start..<end
  }

  /// A line break, a mark of quotation or bracket, or part of a character beyond ASCII.
  private static func isEdge(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x0A...0x0D, 0x22, 0x28, 0x29, 0x5B, 0x5D, 0x80...: true
    default: false
    }
  }
}
