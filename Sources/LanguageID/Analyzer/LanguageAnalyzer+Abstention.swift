// When no language is answered.
extension LanguageAnalyzer {
  /// What to answer of a document instead of its main language: of a short one where there is too little of
  /// it to tell one, of a longer one where it is in none that the model knows; nil to answer the language.
  ///
  /// - Parameter words: Weighed against the main language.
  func abstention(
    from words: DocumentWords, _ spans: [ForeignSpan], by decoder: SpanDecoder
  ) -> Language? {
    if options.minimumConfidence != nil { return nil }
    if words.words.count > Abstention.shortest {
      return isUnknown(words, without: spans, by: decoder) ? .undetermined : nil
    }
    // A quotation shows that the rest is text.
    guard spans.isEmpty else { return nil }
    let language = unhinted.identify(buffer: words.text, in: decoder.workspace).language
    if language.isDetermined { return nil }
    // What is known beforehand says more than a few words, but makes no text of what is none.
    if language == .undetermined, priors[decoder.main, default: 0] > 0 { return nil }
    return language
  }

  /// Whether a text is in a language that the model does not know, such as Hindi in Latin letters: its words do
  /// not agree, and speak for none of those that it knows. Spans have a language of their own.
  ///
  /// - Complexity: linear in the number of words; where they disagree, in the length of the text.
  private func isUnknown(
    _ words: DocumentWords, without spans: [ForeignSpan], by decoder: SpanDecoder
  ) -> Bool {
    guard labels == nil else { return false }
    let discord = words.discord(outside: spans)
    guard discord > Abstention.clearDiscord else { return false }
    let own = words.places(outside: spans)
    let posterior = decoder.posterior(of: own, in: words)
    var evidence = TextEvidence()
    evidence.words = own.count
    let score = Abstention.score(
      AbstentionFeatures(
        evidence: evidence, shape: TextShape(words.text),
        probability: posterior.probabilityOfBestGroup(in: model), logit: posterior.bestLogit,
        discord: discord))
    return score < Abstention.documentThreshold
  }

  /// The analyser for the same texts, of which nothing is known beforehand.
  private var unhinted: LanguageAnalyzer {
    var analyzer = self
    analyzer.priors = [:]
    return analyzer
  }
}

extension DocumentWords {
  /// The places of the words that stand in no span.
  fileprivate func places(outside spans: [ForeignSpan]) -> [Int] {
    var next = 0
    return words.indices.filter { index in
      while next < spans.count, spans[next].range.upperBound <= words[index].start { next += 1 }
      return next == spans.count || words[index].start < spans[next].range.lowerBound
    }
  }

  /// How little the words that stand in no span agree on the main language, as ``Discord`` has it.
  fileprivate func discord(outside spans: [ForeignSpan]) -> Float {
    var sum: Float = 0
    var count = 0
    func add(_ index: Int) {
      sum += min(Discord.most, max(0, gains[index]))
      count += 1
    }
    if spans.isEmpty {
      for index in gains.indices { add(index) }
    } else {
      for index in places(outside: spans) { add(index) }
    }
    return count == 0 ? 0 : sum / Float(count)
  }
}

extension LanguageAnalyzer {
  /// What the decision to answer rests on, and the language that would be answered; nil for a text
  /// without words.
  package func abstentionFeatures(of text: String) -> (
    features: AbstentionFeatures, best: Language
  )? {
    var text = text
    return text.withUTF8 { text in
      let buffer = WhiteSpace.trimmed(text)
      return model.withWorkspace { workspace in
        withPosterior(of: buffer, in: workspace) { posterior, evidence in
          let probability = posterior.probabilityOfBestGroup(in: model)
          let logit = posterior.bestLogit
          let discord = Discord.of(buffer, with: posterior.best, in: workspace)
          return (
            AbstentionFeatures(
              evidence: evidence, shape: TextShape(buffer), probability: probability,
              logit: logit, discord: discord),
            model.languages[posterior.best]
          )
        } otherwise: { _ in
          nil
        }
      }
    }
  }
}

extension LanguageModel {
  /// Whether two languages are one, or close varieties.
  package func areClose(_ first: Language, _ second: Language) -> Bool {
    if first == second { return true }
    guard let first = label(of: first), let second = label(of: second) else { return false }
    return groups[first] != 0 && groups[first] == groups[second]
  }
}
