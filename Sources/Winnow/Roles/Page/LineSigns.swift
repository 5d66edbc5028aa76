/// What a line shows together with others of its page.
struct LineSigns: OptionSet {
  let rawValue: UInt16

  /// Data of who wrote a post, as beside other posts of the thread.
  static let postData = LineSigns(rawValue: 1)
  /// The name above such data.
  static let poster = LineSigns(rawValue: 2)
  /// A filter of a list of goods, or a number of its pages.
  static let listing = LineSigns(rawValue: 4)
  /// Topics in a row, behind the last paragraph.
  static let topics = LineSigns(rawValue: 8)
  /// A title of another article, between two paragraphs.
  static let teaser = LineSigns(rawValue: 16)
  /// Says what a picture shows.
  static let caption = LineSigns(rawValue: 32)
  /// A button or counter, or what a page asks of its readers.
  static let aside = LineSigns(rawValue: 64)
  /// Says that the page gives no advice, or whose opinion it is.
  static let caution = LineSigns(rawValue: 128)
  /// Tells who wrote the article, behind it.
  static let writer = LineSigns(rawValue: 256)
  /// Said in a post, between what its forum says of that and of the next one.
  static let said = LineSigns(rawValue: 512)
  /// Said below an answer, signed with name and time.
  static let remark = LineSigns(rawValue: 1024)
  /// A price or property of what the page sells.
  static let offer = LineSigns(rawValue: 2048)
  /// A row of a table, or of opening hours.
  static let fact = LineSigns(rawValue: 4096)
}
