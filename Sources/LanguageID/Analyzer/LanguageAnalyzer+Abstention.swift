// When no language is answered.
extension LanguageAnalyzer {
  /// What to answer of a document instead of its main language: of a short one where there is too little of
  /// it to tell one, of a longer one where it is in none that the model knows; nil to answer the language.
  ///
  /// - Parameter words: Weighed against the main language.
  func abstention(
    from words: DocumentWords, _ main: Int, _ spans: [ForeignSpan], in workspace: Workspace
  ) -> Language? {
    if options.minimumConfidence != nil { return nil }
    if words.words.count > Abstention.shortest {
      return isUnknown(words, in: workspace) ? .undetermined : nil
    }
    // A quotation shows that the rest is text.
    guard spans.isEmpty else { return nil }
    let language = unhinted.identify(buffer: words.text, in: workspace).language
    if language.isDetermined { return nil }
    // What is known beforehand says more than a few words, but makes no text of what is none.
    if language == .undetermined, priors[main, default: 0] > 0 { return nil }
    return language
  }

  /// Whether most of a text is in a language that the model does not know, such as Hindi in Latin letters: its
  /// words do not agree, and of its lines no language is answered either.
  ///
  /// - Complexity: linear in the number of words; where they disagree, in the length of the text.
  private func isUnknown(_ words: DocumentWords, in workspace: Workspace) -> Bool {
    guard labels == nil, words.discord > Abstention.clearDiscord else { return false }
    let plain = unhinted
    var unknown = 0
    for lines in words.lines(ofWords: Abstention.shortest + 1) {
      let first = words.words[lines.lowerBound]
      let last = words.words[lines.upperBound - 1]
      let text = UnsafeBufferPointer(rebasing: words.text[first.start..<last.end])
      if !plain.identify(buffer: text, in: workspace).language.isDetermined {
        unknown += lines.count
      }
    }
    return unknown * 2 > words.words.count
  }

  /// The analyser for the same texts, of which nothing is known beforehand.
  private var unhinted: LanguageAnalyzer {
    var analyzer = self
    analyzer.priors = [:]
    return analyzer
  }
}

extension DocumentWords {
  /// How little the words agree on the main language, as ``Discord`` has it.
  fileprivate var discord: Float {
    gains.reduce(0) { $0 + min(Discord.most, max(0, $1)) } / Float(gains.count)
  }

  /// The words of a line, or of several that have so many words together; together all words.
  fileprivate func lines(ofWords least: Int) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for index in words.indices.dropFirst()
    where words[index].boundary == .line && index - start >= least {
      result.append(start..<index)
      start = index
    }
    result.append(start..<words.count)
    return result
  }
}

extension LanguageAnalyzer {
  /// What the decision to answer rests on, and the language that would be answered; nil for a text
  /// without words.
  package func abstentionFeatures(of text: String) -> (
    features: AbstentionFeatures, best: Language
  )? {
    var text = text
    return text.withUTF8 { buffer in
      pool.withWorkspace { workspace in
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
