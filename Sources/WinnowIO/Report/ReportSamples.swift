internal import Winnow

/// Draws examples for the report: segments that were set aside by each rule, and documents before
/// and after.
///
/// It remembers the ranks it has drawn, so that of a long run of documents only the few that may stay
/// are written out. What it draws from one document and the next has to be merged in any case.
struct ReportSamples {
  /// How many there are of each kind.
  static let capacity = 5
  /// The kind of whole documents; no rule has this name.
  static let documents = "document"

  private static let segmentLimit = 600
  private static let contextLimit = 160
  private static let documentLimit = 6_000

  private let policy: Policy
  private var ranks = LowestRanks(capacity: Self.capacity)

  init(policy: Policy) {
    self.policy = policy
  }

  /// Takes candidates from a document.
  ///
  /// - Parameter rank: The place of the document among the inputs, from which its rank is drawn.
  mutating func take(
    _ result: WinnowResult, rank: (input: Int, offset: Int), into samples: inout SampleSet
  ) {
    var view: SegmentView?
    func shared() -> SegmentView {
      if let view { return view }
      let made = SegmentView(result, policy: policy)
      view = made
      return made
    }
    for (index, segment) in result.segments.enumerated()
    where segment.stream != .clean && segment.kind.isContent {
      let rank = PlaceHash.hash(rank.input, rank.offset, segment.id)
      for reason in segment.decision.reasons where ranks.admit(reason.rule, rank) {
        samples.offer(reason.rule, rank: rank) { sample(at: index, in: shared()) }
      }
    }
    // A document nothing was taken from shows nothing.
    guard result.cleanUTF8.count < result.utf8.count, !result.cleanUTF8.isEmpty else { return }
    let rank = PlaceHash.hash(rank.input, rank.offset)
    guard ranks.admit(Self.documents, rank) else { return }
    samples.offer(Self.documents, rank: rank) { beforeAndAfter(shared()) }
  }

  /// A segment between its neighbours.
  private func sample(at index: Int, in view: SegmentView) -> String {
    let segments = view.result.segments
    var html = HTMLWriter()
    html.markup("<figure class=\"sample\"><figcaption>")
    html.text(view.result.document.id)
    html.markup("</figcaption>\n")
    if let before = segments[..<index].last(where: \.kind.isContent) {
      context(before, in: view, to: &html)
    }
    view.write(segments[index], limit: Self.segmentLimit, to: &html)
    if let after = segments[(index + 1)...].first(where: \.kind.isContent) {
      context(after, in: view, to: &html)
    }
    html.markup("</figure>\n")
    return html.html
  }

  private func context(_ segment: Segment, in view: SegmentView, to html: inout HTMLWriter) {
    html.markup("<p class=\"context\" dir=\"auto\">")
    html.text(
      TextExcerpt.front(
        of: view.result.utf8[segment.range].withoutLineEnds,
        limit: Self.contextLimit))
    html.markup("</p>\n")
  }

  private func beforeAndAfter(_ view: SegmentView) -> String {
    let result = view.result
    var html = HTMLWriter()
    html.markup("<figure class=\"pair\"><figcaption>")
    html.text(result.document.id)
    html.markup("</figcaption><div class=\"before\"><h4>Before</h4>\n")
    for segment in result.segments where segment.range.lowerBound < Self.documentLimit {
      view.write(segment, limit: Self.segmentLimit, to: &html)
    }
    html.markup("</div><div class=\"after\"><h4>After</h4><div class=\"text\" dir=\"auto\">")
    html.text(TextExcerpt.front(of: result.cleanUTF8[...], limit: Self.documentLimit))
    html.markup("</div></div></figure>\n")
    return html.html
  }
}
