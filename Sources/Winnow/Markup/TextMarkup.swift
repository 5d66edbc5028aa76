/// Reads what a plain text says of its lines in a format of its own: Markdown, subtitles, chats, the head of a
/// mail, the numbers and running heads of printed pages.
///
/// It is asked anew of what each round of cleaning leaves, so that a clean text is read as it stands.
enum TextMarkup {
  /// What is said of each line; `nil` where nothing is. Empty for a text in no such format.
  ///
  /// - Parameters:
  ///   - utf8: The text.
  ///   - lines: Its lines in order, with their ends, but for blank ones.
  ///   - paragraphs: The lines, those together that are paragraphs broken at a fixed width.
  ///   - isTop: Whether the text begins with them, rather than being a later part of one.
  /// - Complexity: O(*n*) in the bytes of the lines.
  static func kinds(
    of lines: [Range<Int>], in utf8: UnsafeBufferPointer<UInt8>, paragraphs: [Range<Int>],
    isTop: Bool
  ) -> [LineMarkup?] {
    let lines = MarkedLines(utf8, lines)
    if let subtitles = SubtitleMarkup.read(lines) { return subtitles }
    if let chat = ChatMarkup.read(lines) { return chat }
    let markdown = MarkdownMarkup.read(lines, isTop: isTop)
    var kinds = markdown ?? []
    func say(_ markup: LineMarkup, of some: some Sequence<Int>) {
      if kinds.isEmpty { kinds = [LineMarkup?](repeating: nil, count: lines.count) }
      for index in some { kinds[index] = markup }
    }
    for head in MessageMarkup.heads(lines) {
      say(LineMarkup(.metadata), of: head.lines)
      if let subject = head.subject { say(LineMarkup(.title), of: [subject]) }
    }
    // Of Markdown they are known.
    if markdown == nil {
      for quotation in MessageMarkup.quotations(lines) {
        say(LineMarkup(.quote), of: quotation)
        if let line = MessageMarkup.attribution(of: quotation.lowerBound, in: lines) {
          say(LineMarkup(.metadata), of: line)
        }
      }
    }
    if let pages = PrintedPages.furniture(of: lines, paragraphs: paragraphs) {
      say(LineMarkup(.metadata), of: pages)
    }
    return kinds
  }
}

/// What the markup of a text says of a line.
struct LineMarkup: Equatable {
  let kind: PageBlock.Kind
  /// The share of its bytes that stand in links, from 0 to 1.
  let linkShare: Double
  /// How many links it holds.
  let links: Int

  init(_ kind: PageBlock.Kind, linkShare: Double = 0, links: Int = 0) {
    self.kind = kind
    self.linkShare = linkShare
    self.links = links
  }
}
