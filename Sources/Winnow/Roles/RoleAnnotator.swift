internal import LanguageID

/// Names what each line is for on its page, from the plain text alone.
///
/// Boosted trees tell content from the frame of the page; rules over the same features name the
/// role.  No DOM is needed, and nothing is asked of the language of the page.  Where a document has
/// ``Document/blocks``, or is in a format of plain text with marks of its own (Markdown, subtitles, mail),
/// rules about these speak too, and louder: a heading of the page is one, a menu is no text.
///
/// Limits: a page of which only fragments are left gives little to go by, and lines then count as
/// content.  Lists of links with whole sentences in them look like content.
public struct RoleAnnotator: RecallingAnnotator {
  /// Name and version.
  public let identifier = "roles/1"

  private let repeated: RepeatedLines?
  private let group: String?
  private let markup: PageMarkup?
  private let model: ContentModel

  /// Makes the annotator.
  ///
  /// - Parameters:
  ///   - repeated: Lines which many documents hold: more likely part of the frame.
  ///   - group: The host or folder of the documents to annotate.
  public init(repeated: RepeatedLines? = nil, group: String? = nil) {
    self.init(repeated: repeated, group: group, markup: nil, model: .builtIn)
  }

  package init(model: ContentModel) {
    self.init(repeated: nil, group: nil, markup: nil, model: model)
  }

  private init(
    repeated: RepeatedLines?, group: String?, markup: PageMarkup?, model: ContentModel
  ) {
    self.repeated = repeated
    self.group = group
    self.markup = markup
    self.model = model
  }

  /// The same, for a document whose markup says something of its lines.
  func knowing(_ markup: PageMarkup) -> RoleAnnotator {
    RoleAnnotator(repeated: repeated, group: group, markup: markup, model: model)
  }

  /// One annotation `role.…` for each segment which holds words, with `content`, the model's
  /// probability, and `evidence` in its data.  Lines of a paragraph that was broken at a fixed width
  /// are judged together.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  public func annotate(_ view: DocumentView) -> [Annotation] {
    var memory = PassageMemory()
    return annotate(view, recalling: &memory)
  }

  func annotate(_ view: DocumentView, recalling memory: inout PassageMemory) -> [Annotation] {
    let lines = view.segments.indices.filter { view.segments[$0].kind.isContent }
    let ranges = lines.map { view.segments[$0].range }
    let wrapped = WrappedParagraphs(utf8: view.utf8, lines: ranges, recalling: &memory)
    let paragraphs = wrapped.groups()
    let blocks =
      markup?.blocks(of: ranges, in: view.utf8, origins: memory.origins, place: view.place)
      ?? marks(of: ranges, paragraphs, in: view)
    let groups = paragraphs.flatMap { $0.stretches(of: blocks) }
    let judged = groups.map {
      ranges[$0.lowerBound].lowerBound..<ranges[$0.upperBound - 1].upperBound
    }
    let features = LineFeatures(
      measure(judged, in: view.utf8, recalling: &memory), place: view.place)
    let page = RolePage(
      view.utf8, judged, features: features,
      foreign: groups.map { lines[$0].allSatisfy { view.isForeign(view.segments[$0]) } },
      documents: repeated == nil
        ? [Int](repeating: 1, count: groups.count)
        : groups.map { documents(view.utf8, ranges[$0]) },
      isBroken: groups.contains { $0.count > 2 } || wrapped.areBrokenThroughout(), model: model,
      place: view.place,
      blocks: blocks.isEmpty ? [] : groups.map { PageBlock(joining: blocks[$0]) })
    let scorer = page.hasMarkup ? RoleScorer.hearingMarkup : RoleScorer.plain
    var annotations: [Annotation] = []
    annotations.reserveCapacity(lines.count)
    let verdicts = view.utf8.withUnsafeBufferPointer { utf8 in
      SiblingRows(page, utf8, judged)
        .settled(judged.indices.map { scorer.judge(page[$0], recalling: &memory.opinions) })
    }
    for (index, (group, verdict)) in zip(groups, verdicts).enumerated() {
      let data = AnnotationData(RoleEvidence(content: page.content[index], rules: verdict.rules))
      for line in group {
        annotations.append(
          Annotation(
            range: ranges[line], type: verdict.type, score: Double(verdict.score),
            by: identifier, data: data))
      }
    }
    return annotations
  }

  /// What a plain text says of its lines in a format of its own; empty for a text in none.
  private func marks(
    of lines: [Range<Int>], _ paragraphs: [Range<Int>], in view: DocumentView
  ) -> [PageBlock?] {
    let marks = view.utf8.withUnsafeBufferPointer {
      TextMarkup.kinds(of: lines, in: $0, paragraphs: paragraphs, isTop: view.place.isFirst)
    }
    return zip(marks, lines).map { mark, range in mark.map { PageBlock($0, range: range) } }
  }

  private func measure(
    _ lines: [Range<Int>], in utf8: [UInt8], recalling memory: inout PassageMemory
  ) -> [LineMeasures] {
    var origins = memory.origins
    memory.measured.begin()
    return utf8.withUnsafeBufferPointer { buffer in
      lines.map { line in
        memory.measured.value(of: origins.origin(of: line)) { LineMeasures(buffer, line) }
      }
    }
  }

  /// How many documents hold all of these lines.
  private func documents(_ utf8: [UInt8], _ lines: ArraySlice<Range<Int>>) -> Int {
    guard let repeated else { return 1 }
    return utf8.withUnsafeBufferPointer { buffer in
      lines.map { repeated.line($0, of: buffer, group: group)?.documents ?? 1 }.min() ?? 1
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
