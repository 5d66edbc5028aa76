/// Which language a span is in.
extension SpanDecoder {
  /// What the evidence of a name counts for, and of a capitalised word at the beginning of a sentence or
  /// quotation: the same names are in texts of all languages.
  private static let nameWeight: Float = 0.5
  private static let initialWeight: Float = 0.75
  /// Languages so much less likely than the best, as logarithms, may still be it without the names.
  private static let reach: Float = 10

  /// The language that the words of a span make most likely together, if that is not the main one.
  ///
  /// - Parameter posterior: What the words say, names counted in full. No longer valid when this returns.
  func name(_ words: Range<Int>, _ posterior: Posterior, in document: DocumentWords) -> Int? {
    var names: [(label: Int, score: Float)] = []
    posterior.forEachLabel(within: Self.reach) { label in
      let probability = posterior.probability(of: label) * commonness[label]
      names.append((label, Softmax.log(max(1e-9, probability))))
    }
    // The estimates of the posterior are gone when single words are looked at.
    for word in document.words[words] where word.isCapitalized {
      let surplus = 1 - (word.boundary < .phrase ? Self.nameWeight : Self.initialWeight)
      let judged = workspace.judge(
        document.bytes(of: word), hash: word.hash, isUnspaced: word.isUnspaced)
      for place in names.indices {
        let label = names[place].label
        let logit = workspace.logit(of: label, given: judged) - workspace.layer.bias[label]
        names[place].score -= surplus * logit * posterior.inverseTemperature
      }
    }
    let best = names.max { $0.score < $1.score }!.label
    return mainSet.contains(best) ? nil : best
  }
}
