public import LanguageID

/// What an annotator sees of a document: the text, its segments, and what the language stage found.
public struct DocumentView: Sendable {
  /// The text, as valid UTF-8.
  public let utf8: [UInt8]
  /// The segments, tiling it.
  public let segments: [Segment]
  /// Languages of the document; `nil` where the pipeline has no language stage.
  public let languages: LanguageAnalysis?

  /// Makes a view from its parts.
  public init(utf8: [UInt8], segments: [Segment], languages: LanguageAnalysis? = nil) {
    self.utf8 = utf8
    self.segments = segments
    self.languages = languages
  }

  /// The text of a range of bytes on scalar boundaries.
  ///
  /// - Complexity: O(*n*) in the length of the range.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: utf8[range], as: UTF8.self)
  }
}
