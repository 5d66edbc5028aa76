/// A stretch of a document in another language than the document's main one.
public struct ForeignSpan: Hashable, Sendable {
  /// UTF-8 bytes of the text, half-open.
  public let range: Range<Int>

  /// The language of the stretch.
  public let language: Language

  /// How sure it is that the stretch is in this language and not in the main one, between 0 and 1.
  public let confidence: Double

  /// Makes a span.
  public init(range: Range<Int>, language: Language, confidence: Double) {
    self.range = range
    self.language = language
    self.confidence = confidence
  }
}

/// The languages of a document.
public struct LanguageAnalysis: Sendable {
  /// The language most of the text is in; ``Language/undetermined`` where there is too little of
  /// it, ``Language/noLinguisticContent`` where there are no words.
  public let mainLanguage: Language

  /// How sure the main language is, between 0 and 1; where there is too little to tell, how sure the most
  /// likely language would be.
  public let confidence: Double

  /// How many of the words are expected to be in each language, as a share of all, biggest first:
  /// what the words' stretches of the text say, each with all its probabilities. In `confidence`
  /// stands the share. Those below a hundredth are left out, so the sum may be less than 1.
  public let shares: [LanguageHypothesis]

  /// Stretches that are not in the main language, in order, without overlap.
  public let spans: [ForeignSpan]

  /// Makes an analysis of its parts.
  public init(
    mainLanguage: Language, confidence: Double, shares: [LanguageHypothesis],
    spans: [ForeignSpan]
  ) {
    self.mainLanguage = mainLanguage
    self.confidence = confidence
    self.shares = shares
    self.spans = spans
  }
}
