/// Candidates that are parts of one stretch. The decoder enters a language only where a word prefers it to
/// most others, and leaves it for a few names: the first words of a stretch are often taken for another
/// language, and what stands on both sides of a long name for two stretches.
extension SpanDecoder {
  /// Words between two candidates that may be part of both.
  private static let widestGap = 5
  /// What a name between them says against a language at most: it may be in a stretch of any.
  private static let nameLimit: Float = 1

  /// The candidates: several quotations as several, and those that follow each other within a sentence as
  /// one where one language explains nearly as much.
  func joined(_ candidates: [SpanCandidate], in document: DocumentWords) -> [SpanCandidate] {
    var result: [SpanCandidate] = []
    result.reserveCapacity(candidates.count)
    for candidate in candidates.flatMap({ quotations($0, in: document) }) {
      if let last = result.last, let joined = join(last, candidate, in: document) {
        result[result.count - 1] = joined
      } else {
        result.append(candidate)
      }
    }
    return result
  }

  private func join(
    _ first: SpanCandidate, _ second: SpanCandidate, in document: DocumentWords
  ) -> SpanCandidate? {
    let gap = first.words.upperBound..<second.words.lowerBound
    guard gap.count <= Self.widestGap, !document.isBetweenQuotations(gap),
      (gap.lowerBound...gap.upperBound).allSatisfy({ document.words[$0].boundary < .sentence })
    else { return nil }
    // Two stretches leave the main language and come back to it twice.
    let boundary = document.words[second.words.lowerBound].boundary.rawValue
    let apart =
      gain(of: first.words, first.label, document) + gain(of: second.words, second.label, document)
      - costs.leave[boundary] - costs.return[boundary]
    let words = first.words.lowerBound..<second.words.upperBound
    var best: (label: Int, gain: Float)?
    let labels = first.label == second.label ? [first.label] : [first.label, second.label]
    for label in labels {
      let between = gap.reduce(Float(0)) { sum, index in
        let contrast = contrast(of: document.words[index], label, document)
        return sum
          + (contrast.weight < 1
            ? max(-Self.nameLimit, contrast.weightedGain) : contrast.weightedGain)
      }
      let gain =
        gain(of: first.words, label, document) + between + gain(of: second.words, label, document)
      if gain > best?.gain ?? apart { best = (label, gain) }
    }
    return best.map { SpanCandidate(words: words, label: $0.label) }
  }

  /// What some words say for a label.
  func gain(of words: Range<Int>, _ label: Int, _ document: DocumentWords) -> Float {
    words.reduce(0) { $0 + contrast(of: document.words[$1], label, document).weightedGain }
  }
}
