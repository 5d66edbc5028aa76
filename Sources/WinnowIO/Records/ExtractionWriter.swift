internal import LanguageID
public import Winnow

/// Writes what extractors found, one record a line for each find.
///
/// Offsets count ``offsetUnit``s of the document's text, not of the clean text.  Where something inside
/// of a find was set aside, `ranges` holds its pieces.
public struct ExtractionWriter: Sendable {
  /// What offsets count.
  public let offsetUnit: OffsetUnit

  /// Makes a writer.
  public init(offsetUnit: OffsetUnit = .codepoint) {
    self.offsetUnit = offsetUnit
  }

  /// Writes the finds of a document, in the order of the text.
  ///
  /// - Complexity: O(*n*) in the length of the text, O(*m* log *m*) in the number of finds.
  public func write(_ result: WinnowResult, to json: inout JSONWriter) {
    guard !result.extractions.isEmpty else { return }
    let offsets = OffsetIndex(result.utf8, unit: offsetUnit)
    let finds = result.extractions.sorted {
      ($0.annotation.range.lowerBound, $1.annotation.range.upperBound, $0.annotation.type.rawValue)
        < (
          $1.annotation.range.lowerBound, $0.annotation.range.upperBound,
          $1.annotation.type.rawValue
        )
    }
    var segments = result.segments[...]
    for find in finds {
      // Finds are in the order of the text, and so are segments.
      let start = find.sourceRanges.first?.lowerBound ?? 0
      segments = segments.drop { $0.range.upperBound <= start }
      json.object { write(find, of: result, in: segments.first, offsets, to: &$0) }
      json.endLine()
    }
  }

  private func write(
    _ find: Extraction, of result: WinnowResult, in segment: Segment?, _ offsets: OffsetIndex,
    to json: inout JSONWriter
  ) {
    let annotation = find.annotation
    json.name("id")
    json.identifier(of: result.document)
    if let source = result.document.source { json.member("source", source) }
    json.member("type", annotation.type.rawValue)
    let start = find.sourceRanges.first?.lowerBound ?? 0
    json.range(start..<(find.sourceRanges.last?.upperBound ?? start), offsets)
    if find.sourceRanges.count > 1 {
      json.name("ranges")
      json.array { json in
        for range in find.sourceRanges { json.object { $0.range(range, offsets) } }
      }
    }
    json.member("offset_unit", offsetUnit.rawValue)
    json.name("text")
    json.string(result.cleanUTF8[annotation.range])
    json.member("score", score: annotation.score)
    json.member("by", annotation.by)
    if let segment {
      json.member("language", segment.language.code)
      json.member("role", segment.role.rawValue)
    }
    if !annotation.data.isEmpty { json.data(annotation.data) }
  }
}
