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
      self.init(label: try pair.decode(Int.self), text: try pair.decode(String.self))
    }

    init(label: Int, text: String, isBelowBlank: Bool = false) {
      self.label = label
      self.text = text
      self.isBelowBlank = isBelowBlank
      isDamaged = Self.isDamaged(text)
    }

    /// Whether a lead byte is followed by a continuation byte, both read as Latin-1.  In a real text `é`
    /// may stand before `»`, but nothing before a control character.
    private static func isDamaged(_ text: String) -> Bool {
      let scalars = text.unicodeScalars
      return zip(scalars, scalars.dropFirst()).contains { lead, next in
        switch lead.value {
        case 0xC2, 0xC3: (0x80...0xBF).contains(next.value)
        case 0xC4...0xEF: (0x80...0x9F).contains(next.value)
        default: false
        }
      }
    }

    /// Whether a blank line is above it; of scraped pages it is not known.
    let isBelowBlank: Bool

    /// Whether the line belongs to the content of the page.
    public var isContent: Bool { label == 1 }

    /// Whether the text is UTF-8 that was taken for Latin-1 and encoded once more.  The extractor
    /// read the page well and its text has no such lines, so they are labelled as frame wherever
    /// they stand: the label says nothing.
    public let isDamaged: Bool

    /// The number of words between spaces.
    public var words: Int { text.utf8.split(whereSeparator: { $0 <= 0x20 }).count }
  }

  /// The name of the page, most often with its site.
  public let id: String
  /// What the page's markup says of its title, with or without the name of the site.
  public let title: String?
  /// The lines that are not blank.
  public let lines: [Line]

  /// How much it counts, beside other pages of its size.
  private(set) var weight: Float = 1

  private enum CodingKeys: CodingKey {
    case id, title, lines
  }

  /// Whether there is enough of a page and of its content for the labels to be trusted.
  var hasContent: Bool {
    lines.count >= 8 && lines.reduce(0) { $0 + ($1.isContent ? $1.words : 0) } >= 50
  }

  /// A page of some of the lines of this one.
  func keeping(_ kept: some Sequence<Int>) -> LinePage {
    LinePage(id: id, title: title, lines: kept.map { lines[$0] }, weight: weight)
  }

  init(id: String, title: String?, lines: [Line], weight: Float = 1) {
    self.id = id
    self.title = title
    self.lines = lines
    self.weight = weight
  }
}
