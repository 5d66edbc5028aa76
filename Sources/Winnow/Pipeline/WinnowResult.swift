public import LanguageID
public import TextRepair

/// A document, taken apart: every byte of its text is in exactly one segment.
public struct WinnowResult: Sendable {
  /// The document as it came in.
  public let document: Document
  /// The text that was looked at: the document's, after the transformers of the pipeline.
  public let utf8: [UInt8]
  /// Offsets of ``utf8`` to those of the document's original bytes.
  public let map: OffsetMap
  /// The segments, tiling ``utf8``.
  public let segments: [Segment]
  /// What was found out, in the order of the text.
  public let annotations: [Annotation]
  /// The languages of the document; `nil` where the pipeline has no language stage.
  public let languages: LanguageAnalysis?
  /// The clean text: the segments of the stream ``SegmentStream/clean``, joined.
  public let cleanUTF8: [UInt8]
  /// Offsets of the clean text to those of ``utf8``.
  public let cleanMap: CleanMap
  /// What the extractors found in the clean text.
  public internal(set) var extractions: [Extraction] = []
  /// The annotators and extractors that failed.
  public internal(set) var failures: [Failure]

  init(
    document: Document, utf8: [UInt8], map: OffsetMap, separation: Separation,
    languages: LanguageAnalysis?, failures: [Failure]
  ) {
    self.document = document
    self.utf8 = utf8
    self.map = map
    self.segments = separation.segments
    self.annotations = separation.annotations
    self.languages = languages
    self.cleanUTF8 = separation.cleanUTF8
    self.cleanMap = separation.cleanMap
    self.failures = failures
  }
}

extension WinnowResult {
  /// The main language of the document; `und` where there is too little to tell.
  public var mainLanguage: Language { languages?.mainLanguage ?? .undetermined }

  /// The clean text.
  ///
  /// - Complexity: O(*n*) in its length.
  public var cleanText: String { String(decoding: cleanUTF8, as: UTF8.self) }

  /// The text of a range of bytes of ``utf8`` on scalar boundaries.
  ///
  /// - Complexity: O(*n*) in the length of the range.
  public func text(_ range: Range<Int>) -> String {
    String(decoding: utf8[range], as: UTF8.self)
  }

  /// The segments that were set aside, in order; those that were dropped are not among them.
  public var setAside: [Segment] {
    segments.filter { $0.stream == .setAside }
  }

  /// The original bytes which a range of the clean text came from: one range for each stretch
  /// between lines that were set aside, in order.
  ///
  ///     result.originalRanges(ofClean: 0..<result.cleanUTF8.count)   // all of it
  ///
  /// - Parameter range: In UTF-8 bytes of ``cleanUTF8``.
  /// - Precondition: The range lies in the clean text, from 0 to the number of its bytes.
  /// - Complexity: O(log *n* + *m*), where *n* is the number of stretches that were kept or changed
  ///   and *m* that of the results.
  public func originalRanges(ofClean range: Range<Int>) -> [Range<Int>] {
    cleanMap.sourceRanges(of: range).map { map.sourceRange(of: $0) }
  }

  /// The clean text as extractors see it.
  public var clean: CleanText {
    var parts: [CleanText.Segment] = []
    var position = 0
    for segment in segments where segment.stream == .clean {
      let range = position..<position + segment.range.count
      position = range.upperBound
      guard segment.kind.isContent else { continue }
      parts.append(CleanText.Segment(range: range, language: segment.language, role: segment.role))
    }
    return CleanText(utf8: cleanUTF8, segments: parts, mainLanguage: mainLanguage)
  }
}
