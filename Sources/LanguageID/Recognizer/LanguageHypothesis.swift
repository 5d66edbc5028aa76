/// A language and how likely it is.
public struct LanguageHypothesis: Hashable, Sendable {
  /// The language.
  public let language: Language

  /// P(language | text), between 0 and 1: how sure it is that the text is in this language, not
  /// which share of the text is. Beside ``Language/undetermined`` and ``Language/noLinguisticContent``
  /// it is that of the most likely language, which is not sure enough to be named, or that of what are
  /// words of a program; 1 where the text has no words.
  public let confidence: Double

  /// Makes a hypothesis.
  public init(language: Language, confidence: Double) {
    self.language = language
    self.confidence = confidence
  }
}
