/// What the markup of a page said about a line of its text: hints for the roles, where a document has
/// them.
///
///     Document(
///       text: "Home\nBees dance\n",
///       blocks: [PageBlock(range: 0..<4, kind: .listItem, region: .navigation, linkShare: 1)])
public struct PageBlock: Sendable, Hashable {
  /// What a block is.
  public enum Kind: Sendable, Hashable {
    /// The title in the head of the page.
    case title
    /// A heading, of level 1 to 6; other levels count as the nearest of these.
    case heading(level: Int)
    /// Running text.
    case paragraph
    /// An item of a list.
    case listItem
    /// A row of a table.
    case tableRow
    /// What stands below or above a picture, figure or table.
    case caption
    /// The words of somebody else, set apart.
    case quote
    /// Text whose white space counts, as program text.
    case preformatted
    /// Program text, set apart as such.
    case code
    /// What somebody says in a chat or a film.
    case message
    /// What is said about the text and is no part of it: fields on top of a document or mail, times of
    /// subtitles, page numbers.
    case metadata
    /// Something without a closer name.
    case other
  }

  /// The part of the page that a block stands in.
  public enum Region: String, Sendable, Hashable, CaseIterable {
    /// Links to other places.
    case navigation
    /// The head of the page; the head of an article is part of that.
    case header
    /// The foot of the page; the foot of an article is part of that.
    case footer
    /// What stands beside the text.
    case aside
    /// The text itself.
    case main
    /// The page does not say.
    case unknown
  }

  /// The stretch, in UTF-8 bytes of the document's text.
  public var range: Range<Int>
  /// What it is.
  public var kind: Kind
  /// Where it stands.
  public var region: Region
  /// The share of its letters and digits that stand in links, from 0 to 1.
  public var linkShare: Double
  /// How many links it holds, as far as known.
  public var links: Int

  /// Makes a block from its parts.
  public init(
    range: Range<Int>, kind: Kind = .other, region: Region = .unknown, linkShare: Double = 0,
    links: Int = 0
  ) {
    self.range = range
    self.kind = kind
    self.region = region
    self.linkShare = linkShare
    self.links = links
  }
}

extension PageBlock.Kind {
  /// The name in records: `h2`, `listItem`.
  public var name: String {
    switch self {
    case .title: "title"
    case .heading(let level): "h\(min(max(level, 1), 6))"
    case .paragraph: "paragraph"
    case .listItem: "listItem"
    case .tableRow: "tableRow"
    case .caption: "caption"
    case .quote: "quote"
    case .preformatted: "preformatted"
    case .code: "code"
    case .message: "message"
    case .metadata: "metadata"
    case .other: "other"
    }
  }

  /// Reads a name; `nil` where it is none.
  public init?(name: String) {
    guard let kind = Self.named[name] else { return nil }
    self = kind
  }

  private static let named: [String: Self] = {
    let all: [Self] =
      [
        .title, .paragraph, .listItem, .tableRow, .caption, .quote, .preformatted, .code, .message,
        .metadata, .other,
      ] + (1...6).map { .heading(level: $0) }
    return Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
  }()
}
