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

/// How much of a document is in a language.
public struct LanguageShare: Hashable, Sendable {
  /// The language.
  public let language: Language

  /// The part of the document's letters that are expected to be in it, between 0 and 1.
  public let share: Double

  /// Makes a share.
  public init(language: Language, share: Double) {
    self.language = language
    self.share = share
  }
}

/// The languages of a document.
public struct LanguageAnalysis: Hashable, Sendable {
  /// The language most of the text is in; ``Language/undetermined`` where there is too little of
  /// it, ``Language/noLinguisticContent`` where there are no words, or only those of a program.
  public let mainLanguage: Language

  /// How sure the main language is, between 0 and 1: less where another language has nearly as much of
  /// the text, and where it could be in a close variety (Malay or Indonesian). Beside
  /// ``Language/undetermined`` and ``Language/noLinguisticContent`` it is how sure the most likely
  /// language would be, and 1 where there are no words.
  public let confidence: Double

  /// How sure it is that the text is in the main language or in a close variety of it.
  package let sureness: Double

  /// How much of the text is expected to be in each language, as a share of its letters, biggest
  /// first: what the stretches of the text say, each with all its probabilities. Shares below a
  /// hundredth are left out, so the sum may be less than 1. Empty where there are no words; where the
  /// words are those of a program, and the main language is ``Language/noLinguisticContent``, what they
  /// would be in.
  public let shares: [LanguageShare]

  /// Stretches that are not in the main language, in order, without overlap.
  public let spans: [ForeignSpan]

  /// Makes an analysis of its parts.
  public init(
    mainLanguage: Language, confidence: Double, shares: [LanguageShare],
    spans: [ForeignSpan]
  ) {
    self.init(
      mainLanguage: mainLanguage, confidence: confidence, sureness: confidence, shares: shares,
      spans: spans)
  }

  package init(
    mainLanguage: Language, confidence: Double, sureness: Double, shares: [LanguageShare],
    spans: [ForeignSpan]
  ) {
    self.mainLanguage = mainLanguage
    self.confidence = confidence
    self.sureness = sureness
    self.shares = shares
    self.spans = spans
  }
}
