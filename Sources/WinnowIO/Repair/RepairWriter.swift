public import TextRepair
public import Winnow

/// Writes what a ``Repairer`` did to a document.
///
/// Offsets are half-open and count ``offsetUnit``s of the document's text as it was decoded.
public struct RepairWriter: Sendable {
  /// What offsets count.
  public let offsetUnit: OffsetUnit
  /// The field of input records that holds the text.
  public let textField: String

  /// Makes a writer.
  public init(offsetUnit: OffsetUnit = .codepoint, textField: String = "text") {
    self.offsetUnit = offsetUnit
    self.textField = textField
  }

  /// The fields that a record adds; fields of the input with these names are replaced.
  public static let addedFields: Set<String> = ["normalized", "edits", "decoding", "winnow"]

  /// Writes a record, one line: the input's own fields as they were, the repaired text, every edit
  /// in the order of the text, and how the bytes were read.
  ///
  /// - Parameters:
  ///   - repaired: What a repairer made of `document.utf8`.
  ///   - document: The document.
  ///   - json: Where to write.
  /// - Complexity: O(*n*) in the length of the text and the number of edits.
  public func write(
    _ repaired: RepairedText, of document: Document, to json: inout JSONWriter
  ) {
    let offsets = OffsetIndex(document.utf8, unit: offsetUnit)
    json.object { json in
      json.input(document, textField: textField, except: Self.addedFields)
      json.name("normalized")
      json.string(repaired.utf8)
      json.name("edits")
      json.array { json in
        for edit in repaired.edits {
          json.object { json in
            json.range(edit.range, offsets)
            json.member("step", edit.step.rawValue)
            json.name("original")
            json.string(document.utf8[edit.range])
            json.name("replacement")
            json.string(edit.replacement)
            json.member("reason", edit.reason)
          }
        }
      }
      decoding(document.decoded, to: &json)
      json.tool(offsetUnit, textField: textField)
    }
    json.endLine()
  }

  /// Offsets of what decoding found count bytes of the input, whatever the unit of the others.
  private func decoding(_ decoded: DecodedText, to json: inout JSONWriter) {
    json.name("decoding")
    json.object { json in
      json.member("charset", decoded.charset)
      json.member("evidence", decoded.evidence.rawValue)
      guard !decoded.findings.isEmpty else { return }
      json.name("findings")
      json.array { json in
        for finding in decoded.findings {
          json.object {
            $0.member("start_byte", finding.range.lowerBound)
            $0.member("end_byte", finding.range.upperBound)
            $0.member("type", finding.kind.rawValue)
            $0.member("detail", finding.detail)
          }
        }
      }
    }
  }
}
