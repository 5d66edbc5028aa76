internal import LanguageID
public import Winnow

/// A page that shows documents whole: the text with marked stretches and a margin, and the reasons
/// on hover or tap.
public struct DocumentReport: ~Copyable {
  private let policy: Policy
  private var html = HTMLWriter()

  /// Begins a page.
  public init(provenance: Provenance, policy: Policy) {
    self.policy = policy
    html.beginPage(title: "Winnow")
    html.markup("<h1>What Winnow makes of it</h1>\n")
    html.versions(provenance)
    html.markup("<p class=\"note\">Hover over a line, or tap it, for all reasons.</p>\n")
  }

  /// Adds a document.
  ///
  /// - Complexity: O(*n*) in the length of the text and the number of annotations.
  public mutating func add(_ result: WinnowResult) {
    let view = SegmentView(result, policy: policy)
    let setAside = result.segments.count { $0.kind.isContent && $0.stream != .clean }
    let kept = result.segments.count { $0.kind.isContent } - setAside
    html.markup("<section class=\"document\"><h2>")
    html.text(result.document.id)
    html.markup("</h2>\n<div class=\"cards\">\n")
    html.card(result.mainLanguage.code, "main language")
    html.card(Figures.grouped(kept), "lines kept")
    html.card(Figures.grouped(setAside), "lines set aside")
    html.markup("</div><p></p>\n")
    for segment in result.segments { view.write(segment, to: &html) }
    html.markup("</section>\n")
  }

  /// Ends the page and writes it to a file.
  ///
  /// - Throws: ``OutputFailure`` when the system refuses.
  public consuming func write(to path: String) throws(OutputFailure) {
    html.endPage()
    var output = try Output.create(path)
    try output.write(html.bytes)
    try output.finish()
  }
}
