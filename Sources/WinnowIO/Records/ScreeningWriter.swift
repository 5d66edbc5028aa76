public import Winnow

/// Writes what annotators found in a document.
public struct ScreeningWriter: Sendable {
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
  public static let addedFields: Set<String> = ["annotations", "winnow"]

  /// Writes a record, one line: the input's own fields as they were, and the annotations.
  ///
  /// - Complexity: O(*n*) in the length of the text and the number of annotations.
  public func write(
    _ annotations: [Annotation], of document: Document, to json: inout JSONWriter
  ) {
    let offsets = OffsetIndex(document.utf8, unit: offsetUnit)
    json.object { json in
      json.input(document, textField: textField, except: Self.addedFields)
      json.name("annotations")
      json.array { json in
        for annotation in annotations { json.annotation(annotation, offsets) }
      }
      json.tool(offsetUnit, textField: textField)
    }
    json.endLine()
  }

  /// Writes one line for each annotation, for a reader: `FILE:LINE:COLUMN: type score, data: "text"`.
  ///
  /// - Complexity: O(*n*) in the length of the text and the number of annotations.
  public func list(
    _ annotations: [Annotation], of document: Document, to output: inout Output
  ) throws(OutputFailure) {
    if annotations.isEmpty { return }
    let position = TextPosition(document.utf8)
    let name = VisibleText.line(document.id)
    for annotation in annotations {
      let place = position.description(ofByte: annotation.range.lowerBound)
      var line = "\(name):\(place): \(annotation.type) \(score: annotation.score)"
      for (name, value) in annotation.data {
        line += ", \(name) \(value.shown(quotes: true))"
      }
      let text = document.utf8[annotation.range]
      let end = TextExcerpt.end(of: text, limit: Self.quotedBytes)
      line += ": " + QuotedText.of(String(decoding: text[..<end], as: UTF8.self))
      line += end < text.endIndex ? " …\n" : "\n"
      try output.write(line.utf8)
    }
  }

  /// What is quoted of a find at most.
  private static let quotedBytes = 120
}
