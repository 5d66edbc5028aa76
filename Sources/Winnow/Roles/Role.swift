/// What a line is for on its page.
///
/// A structure rather than an enumeration: an annotator may bring roles of its own.
public struct Role: RawRepresentable, Hashable, Sendable {
  /// The name, as in the annotation type after `role.`.
  public let rawValue: String

  /// Takes any name.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The title of the article.
  public static let title = Role(rawValue: "title")
  /// A heading inside of it.
  public static let heading = Role(rawValue: "heading")
  /// Running text.
  public static let body = Role(rawValue: "body")
  /// An entry of a list which belongs to the text.
  public static let listItem = Role(rawValue: "list-item")
  /// A row of a table.
  public static let tableRow = Role(rawValue: "table-row")
  /// Somebody else's words, set apart.
  public static let quote = Role(rawValue: "quote")
  /// A line of program text.
  public static let code = Role(rawValue: "code")
  /// Nothing of the other roles; kept, as nothing speaks against it.
  public static let other = Role(rawValue: "other")

  /// Who wrote it.
  public static let byline = Role(rawValue: "byline")
  /// When it was written.
  public static let date = Role(rawValue: "date")
  /// The text beside a picture.
  public static let caption = Role(rawValue: "caption")
  /// Who made a picture, or who owns it.
  public static let credit = Role(rawValue: "credit")
  /// The text of a link: "Read more …".
  public static let link = Role(rawValue: "link")
  /// A menu, a breadcrumb, "Back", "Top".
  public static let navigation = Role(rawValue: "navigation")
  /// A user name or the signature below or above a post.
  public static let signature = Role(rawValue: "signature")
  /// What a reader wrote below the article.
  public static let comment = Role(rawValue: "comment")
  /// Cookies, copyright, terms.
  public static let legal = Role(rawValue: "legal")
  /// A call to share, subscribe, sign in or follow.
  public static let share = Role(rawValue: "share")
  /// An advertisement.
  public static let advertisement = Role(rawValue: "advertisement")
  /// Spam: what somebody slipped into the page to sell or to lure.
  public static let spam = Role(rawValue: "spam")
  /// Text of the page's frame, of no closer kind.
  public static let boilerplate = Role(rawValue: "boilerplate")

  /// The roles Winnow knows, content first.
  public static let all: [Role] = [
    .title, .heading, .body, .listItem, .tableRow, .quote, .code, .other,
    .byline, .date, .caption, .credit, .link, .navigation, .signature, .comment, .legal, .share,
    .advertisement, .spam, .boilerplate,
  ]

  /// A Boolean value indicating whether lines of this role are part of what a reader came for; the
  /// presets of ``Policy`` go by it.
  public var isContent: Bool {
    switch self {
    case .title, .heading, .body, .listItem, .tableRow, .quote, .code, .other: true
    default: false
    }
  }
}

extension Role: CustomStringConvertible {
  /// The name.
  public var description: String { rawValue }
}
