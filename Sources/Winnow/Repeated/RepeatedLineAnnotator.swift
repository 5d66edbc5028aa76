extension AnnotationType {
  /// A line which many documents hold; `data` holds `documents`, `occurrences`, `exact`, and `group`
  /// where it is repeated inside of one.
  public static let repeatedLine: AnnotationType = "repeated.line"
}

/// Says of lines that many documents hold them.
///
///     let annotator = RepeatedLineAnnotator(counter.table(), group: "example.org")
///     let result = Pipeline(annotators: Pipeline.builtInAnnotators + [annotator]).run(page)
public struct RepeatedLineAnnotator: Annotator {
  /// Name and version.
  public let identifier = "repeated/1"
  private let table: RepeatedLines
  private let group: String?

  /// Makes an annotator for the documents of a group, a host or folder.
  public init(_ table: RepeatedLines, group: String? = nil) {
    self.table = table
    self.group = group
  }

  /// One annotation for each such line; the score is 1 − 1/*d* for *d* documents.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  public func annotate(_ view: DocumentView) -> [Annotation] {
    view.utf8.withUnsafeBufferPointer { utf8 in
      view.segments.filter(\.kind.isContent).compactMap { segment in
        table.line(segment.range, of: utf8, group: group).map { line in
          var data: AnnotationData = [
            "documents": .integer(line.documents), "occurrences": .integer(line.occurrences),
            "exact": .boolean(line.isExact),
          ]
          if let group = line.group { data["group"] = .string(group) }
          return Annotation(
            range: segment.range, type: .repeatedLine, score: 1 - 1 / Double(line.documents),
            by: identifier, data: data)
        }
      }
    }
  }
}
