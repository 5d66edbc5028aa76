internal import LanguageID

/// Takes sentences out of a corpus that a model, which has not yet learnt much by heart, takes for another
/// language that is not close and has no little text: interface text and manuals that were never translated.
///
/// Without, up to a tenth of a language's text was English, and English manuals were told as Vietnamese.
/// (Training on what a half-trained model agrees with: Arpit et al., "A Closer Look at Memorization in
/// Deep Networks", ICML 2017.)
struct ForeignSentences {
  /// Shorter sentences may well be names.
  private static let leastWords = 4
  /// Natural logarithm of the odds against the label that the sentence came with. Even a good model does not
  /// put it higher while text of that kind stands in the files of twenty languages.
  private static let leastLead: Float = 2.5

  let scorer: StretchScorer
  let varieties: CloseVarieties

  /// Removes them, all languages at the same time; returns how many there were.
  func remove(from parts: inout [Corpus.Part]) async -> Int {
    let all = parts
    let kept = await withTaskGroup(of: (label: Int, part: Corpus.Part).self) { group in
      for (label, part) in parts.enumerated() {
        group.addTask { (label, sifted(part, label: label, of: all)) }
      }
      return await group.reduce(into: parts) { $0[$1.label] = $1.part }
    }
    let removed = zip(parts, kept).reduce(0) { $0 + $1.0.sentenceCount - $1.1.sentenceCount }
    parts = kept
    return removed
  }

  private func sifted(_ part: Corpus.Part, label: Int, of parts: [Corpus.Part]) -> Corpus.Part {
    part.keepingSentences { sentence in
      if sentence.count < Self.leastWords { return true }
      let logits = scorer.logits(sentence)
      guard let best = logits.indices.max(by: { logits[$0] < logits[$1] }) else { return true }
      return logits[best] - logits[label] < Self.leastLead
        || 2 * parts[best].sentenceCount < part.sentenceCount
        || varieties.areClose(parts[best].language, part.language)
    }
  }
}
