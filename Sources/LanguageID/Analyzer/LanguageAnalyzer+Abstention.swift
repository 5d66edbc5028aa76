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
