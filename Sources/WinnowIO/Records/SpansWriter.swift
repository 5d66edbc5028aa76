public import LanguageID
public import Winnow

/// Writes the foreign spans of documents as JSONL records.
public struct SpansWriter: Sendable {
  /// What offsets count.
  public let offsetUnit: OffsetUnit

  /// Makes a writer.
  public init(offsetUnit: OffsetUnit = .codepoint) {
    self.offsetUnit = offsetUnit
  }

  /// Writes one record, a line: `{id, main_language, confidence, offset_unit, spans}`.
  ///
  /// - Parameters:
  ///   - analysis: The languages of the text.
  ///   - text: The text, valid UTF-8.
  ///   - id: The identifier of the document, as JSON; left out when there is none.
  ///   - json: Where to write.
  /// - Complexity: O(*n*) in the length of the text.
  public func write(
    _ analysis: LanguageAnalysis, of text: [UInt8], id: ArraySlice<UInt8>?,
    to json: inout JSONWriter
  ) {
    json.object { json in
      if let id {
        json.name("id")
        json.raw(id)
      }
      json.member("main_language", analysis.mainLanguage.code)
      json.member("confidence", score: analysis.confidence)
      json.member("offset_unit", offsetUnit.rawValue)
      json.name("spans")
      json.array { json in
        guard !analysis.spans.isEmpty else { return }
        let offsets = OffsetIndex(text, unit: offsetUnit)
        for span in analysis.spans {
          json.object { json in
            json.range(span.range, offsets)
            json.member("lang", span.language.code)
            json.member("confidence", score: span.confidence)
          }
        }
      }
    }
    json.endLine()
  }
}
