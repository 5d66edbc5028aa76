public import LanguageID

/// What an annotator sees of a document: the text, its segments, and what the language stage found.
///
/// A document longer than 256 KiB is seen in passages, one by one; each is a text of its own, in the
/// main language of the document.
public struct DocumentView: Sendable {
  /// The text, as valid UTF-8.
  public let utf8: [UInt8]
  /// The segments, tiling it.
  public let segments: [Segment]
  /// Languages of the document; `nil` where the pipeline has no language stage.
  public let languages: LanguageAnalysis?
  /// Where the text stands in a longer one.
  let place: PassagePlace

  /// Makes a view from its parts.
  public init(utf8: [UInt8], segments: [Segment], languages: LanguageAnalysis? = nil) {
    self.init(utf8: utf8, segments: segments, languages: languages, place: .whole)
  }

  init(utf8: [UInt8], segments: [Segment], languages: LanguageAnalysis?, place: PassagePlace) {
    self.utf8 = utf8
    self.segments = segments
    self.languages = languages
    self.place = place
  }

  /// The text of a range of bytes on scalar boundaries.
  ///
  /// - Complexity: O(*n*) in the length of the range.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: utf8[range], as: UTF8.self)
  }
}
