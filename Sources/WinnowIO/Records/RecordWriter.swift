internal import LanguageID
public import Winnow

/// Writes what became of a document as JSONL records.
///
/// Offsets are half-open and count ``offsetUnit``s of the document's text; every record names the
/// unit.
public struct RecordWriter: Sendable {
  /// What offsets count.
  public let offsetUnit: OffsetUnit
  /// What made the records.
  public let provenance: Provenance
  /// The field of input records that holds the text.
  public let textField: String

  /// Makes a writer.
  public init(
    provenance: Provenance, offsetUnit: OffsetUnit = .codepoint, textField: String = "text"
  ) {
    self.provenance = provenance
    self.offsetUnit = offsetUnit
    self.textField = textField
  }

  /// The fields that a whole record adds; fields of the input with these names are replaced.
  public static let addedFields: Set<String> = [
    "main_language", "languages", "segments", "annotations", "clean", "winnow",
  ]

  /// The fields of a document that a whole record replaces though Winnow did not write them; what it
  /// wrote the field `winnow` tells.
  public static func ownFields(replacedIn document: Document) -> [String] {
    let names = document.metadata.fields.map(\.name).filter(addedFields.contains)
    guard !names.isEmpty else { return [] }
    return switch RecordOrigin(document.metadata["winnow"]) {
    case .record: []
    case .cleanRecord: names.filter { $0 != "winnow" }
    case .other: names
    }
  }

  /// Writes a whole record, one line: the input's own fields as they were, and what was found out.
  ///
  /// - Complexity: O(*n*) in the length of the text and the number of annotations.
  public func write(_ result: WinnowResult, to json: inout JSONWriter) {
    let offsets = OffsetIndex(result.utf8, unit: offsetUnit)
    json.object { json in
      json.input(result.document, textField: textField, except: Self.addedFields)
      json.member("main_language", result.mainLanguage.code)
      json.name("languages")
      json.array { json in
        for share in result.languages?.shares ?? [] {
          json.object {
            $0.member("language", share.language.code)
            $0.member("share", score: share.share)
          }
        }
      }
      json.name("segments")
      json.array { json in
        for segment in result.segments { write(segment, offsets, to: &json) }
      }
      json.name("annotations")
      json.array { json in
        for annotation in result.annotations { json.annotation(annotation, offsets) }
      }
      json.name("clean")
      json.string(result.cleanUTF8)
      writeProvenance(to: &json)
    }
    json.endLine()
  }

  /// Writes one record, a line, for each segment that was set aside.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func writeSetAside(_ result: WinnowResult, to json: inout JSONWriter) {
    let setAside = result.setAside
    guard !setAside.isEmpty else { return }
    let offsets = OffsetIndex(result.utf8, unit: offsetUnit)
    for segment in setAside {
      json.object { json in
        json.name("id")
        json.identifier(of: result.document)
        if let source = result.document.source { json.member("source", source) }
        json.setAside(segment, segment.decision.reasons, text: result.utf8, offsets)
      }
      json.endLine()
    }
  }

  private func write(_ segment: Segment, _ offsets: OffsetIndex, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", segment.id)
      json.range(segment.range, offsets)
      json.member("kind", segment.kind.rawValue)
      json.member("role", segment.role.rawValue)
      json.member("role_score", score: segment.roleScore)
      json.member("language", segment.language.code)
      json.member("language_score", score: segment.languageScore)
      json.member("stream", segment.stream.rawValue)
      json.name("decision")
      json.object { $0.reasons(segment.decision.reasons) }
    }
  }

  private func writeProvenance(to json: inout JSONWriter) {
    json.name("winnow")
    json.object { json in
      provenance.write(to: &json)
      json.member("offset_unit", offsetUnit.rawValue)
      json.member("text_field", textField)
    }
  }
}
