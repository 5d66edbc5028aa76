/// A scraped page as lines with labels, as an extractor that saw the HTML gave them.
public struct LinePage: Decodable, Sendable {
  /// One line of the page.
  public struct Line: Decodable, Sendable {
    /// 0 the page's frame, 1 the article, 2 a reader's comment.
    public let label: Int
    /// The text, without a line end.
    public let text: String

    /// Reads a pair of label and text.
    public init(from decoder: any Decoder) throws {
      var pair = try decoder.unkeyedContainer()
      label = try pair.decode(Int.self)
      text = try pair.decode(String.self)
    }

    /// Whether the line belongs to the content of the page.
    public var isContent: Bool { label == 1 }

    /// The number of words between spaces.
    public var words: Int { text.utf8.split(whereSeparator: { $0 <= 0x20 }).count }
  }

  /// The name of the page, most often with its site.
  public let id: String
  /// The lines that are not blank.
  public let lines: [Line]

  /// Whether there is enough of a page and of its content for the labels to be trusted.
  var hasContent: Bool {
    lines.count >= 8 && lines.reduce(0) { $0 + ($1.isContent ? $1.words : 0) } >= 50
  }

  /// A page of some of the lines of this one.
  func keeping(_ kept: some Sequence<Int>) -> LinePage {
    LinePage(id: id, lines: kept.map { lines[$0] })
  }

  private init(id: String, lines: [Line]) {
    self.id = id
    self.lines = lines
  }
}
