package import Winnow

/// Measures the roles which the annotator gives to the lines of labelled pages.
public struct RoleTest: Sendable {
  /// With body text, lists, quotations, tables and code as content.
  public private(set) var body = ContentScore()
  /// With titles and headings as well.
  public private(set) var bodyAndHeadings = ContentScore()
  /// The words of each role, by what the labels say of them.
  public private(set) var words: [String: (content: Int, frame: Int)] = [:]

  /// A test of no pages.
  public init() {}

  /// Counts a page as the annotator with the built-in model sees it.
  public mutating func add(_ page: LinePage) {
    add(page, by: RoleAnnotator())
  }

  /// Counts a page as an annotator sees it.
  package mutating func add(_ page: LinePage, by annotator: RoleAnnotator) {
    let (utf8, ranges) = page.text
    let segments = ranges.enumerated().map { Segment(id: $0, range: $1, kind: .line) }
    let annotations = annotator.annotate(DocumentView(utf8: utf8, segments: segments))
    let roles = annotations.compactMap { Role($0.type) }
    bodyAndHeadings.add(page, keeps: roles.map(\.isContent))
    body.add(page, keeps: roles.map { $0.isContent && $0 != .title && $0 != .heading })
    for (line, role) in zip(page.lines, roles) {
      if line.isContent {
        words[role.rawValue, default: (0, 0)].content += line.words
      } else {
        words[role.rawValue, default: (0, 0)].frame += line.words
      }
    }
  }
}
