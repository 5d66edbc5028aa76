public import LanguageID

/// What an extractor sees: the clean text, with language and role of each part.
public struct CleanText: Sendable {
  /// A segment that was kept.
  public struct Segment: Sendable, Hashable {
    /// Where it lies in the clean text, in UTF-8 bytes.
    public let range: Range<Int>
    /// Its language.
    public let language: Language
    /// Its role.
    public let role: Role

    /// Makes a segment from its parts.
    public init(range: Range<Int>, language: Language, role: Role) {
      self.range = range
      self.language = language
      self.role = role
    }
  }

  /// The clean text, valid UTF-8.
  public let utf8: [UInt8]
  /// The kept segments which hold words, in order.
  public let segments: [Segment]
  /// The main language of the document.
  public let mainLanguage: Language

  /// Makes a clean text from its parts, as for the test of an extractor.
  public init(utf8: [UInt8], segments: [Segment], mainLanguage: Language) {
    self.utf8 = utf8
    self.segments = segments
    self.mainLanguage = mainLanguage
  }

  /// The text of a range of bytes on scalar boundaries.
  ///
  /// - Complexity: O(*n*) in the length of the range.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: utf8[range], as: UTF8.self)
  }

  /// The text of a segment.
  public func text(_ segment: Segment) -> String {
    text(segment.range)
  }
}
