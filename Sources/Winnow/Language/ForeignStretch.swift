internal import LanguageID

/// A stretch of the text in another language than the document, or a part of one.
struct ForeignStretch: Equatable {
  var range: Range<Int>
  let language: Language
  let confidence: Double

  init(range: Range<Int>, language: Language, confidence: Double) {
    self.range = range
    self.language = language
    self.confidence = confidence
  }

  init(_ span: ForeignSpan) {
    self.init(range: span.range, language: span.language, confidence: span.confidence)
  }
}
