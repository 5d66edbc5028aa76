internal import LanguageID

/// Names what each line is for on its page, from the plain text alone.
///
/// A small network tells content from the frame of the page; rules over the same features name the
/// role.  No DOM is needed, and nothing is asked of the language of the page.
///
/// Limits: a page of which only fragments are left gives little to go by, and lines then count as
/// content.  Lists of links with whole sentences in them look like content.
public struct RoleAnnotator: Annotator {
  /// Name and version.
  public let identifier = "roles/1"

  private let scorer = RoleScorer()
  private let repeated: RepeatedLines?
  private let group: String?

  /// Makes the annotator.
  ///
  /// - Parameters:
  ///   - repeated: Lines which many documents hold: more likely part of the frame.
  ///   - group: The host or folder of the documents to annotate.
  public init(repeated: RepeatedLines? = nil, group: String? = nil) {
    self.repeated = repeated
    self.group = group
  }

  /// One annotation `role.…` for each segment which holds words, with `content`, the model's
  /// probability, and `evidence` in its data.  Lines of a paragraph that was broken at a fixed width
  /// are judged together.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  public func annotate(_ view: DocumentView) -> [Annotation] {
    let segments = view.segments.filter(\.kind.isContent)
    let groups = WrappedParagraphs(utf8: view.utf8, lines: segments.map(\.range)).groups()
    let page = RolePage(
      features: LineFeatures(
        utf8: view.utf8,
        lines: groups.map {
          segments[$0.lowerBound].range.lowerBound..<segments[$0.upperBound - 1].range.upperBound
        }),
      foreign: groups.map { segments[$0].allSatisfy(view.isForeign) },
      documents: groups.map { documents(view.utf8, segments[$0]) }, model: .builtIn)
    return groups.indices.flatMap { group in
      let verdict = scorer.judge(page[group])
      return segments[groups[group]].map { segment in
        Annotation(
          range: segment.range, type: verdict.role.annotationType,
          score: Double(verdict.score), by: identifier,
          data: [
            "content": .number(Double(page.content[group])),
            "evidence": .array(verdict.evidence.map { .string($0) }),
          ])
      }
    }
  }

  /// How many documents hold all of these lines.
  private func documents(_ utf8: [UInt8], _ lines: ArraySlice<Segment>) -> Int {
    guard let repeated else { return 1 }
    return utf8.withUnsafeBufferPointer { buffer in
      lines.map { repeated.line($0.range, of: buffer, group: group)?.documents ?? 1 }.min() ?? 1
    }
  }
}

extension DocumentView {
  /// Whether a segment as a whole is in another language than the document.
  fileprivate func isForeign(_ segment: Segment) -> Bool {
    guard let languages else { return false }
    return segment.language != languages.mainLanguage && segment.language != .undetermined
      && segment.language != .noLinguisticContent
  }
}
