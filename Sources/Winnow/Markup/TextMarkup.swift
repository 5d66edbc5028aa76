/// Reads what a plain text says of its lines in a format of its own: Markdown, subtitles, transcripts, chats, the head
/// of a mail, tables of MediaWiki, the frame of books of Project Gutenberg, the numbers and running heads of printed
/// pages.
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
    if let chat = ChatMarkup.read(lines) ?? ChatHeads.read(lines) { return chat }
    if let transcript = TranscriptMarkup.read(lines) { return transcript }
    let markdown = MarkdownMarkup.read(lines, isTop: isTop)
    var kinds = markdown ?? []
    func say(_ markup: LineMarkup, of some: some Sequence<Int>) {
      if kinds.isEmpty { kinds = [LineMarkup?](repeating: nil, count: lines.count) }
      for index in some { kinds[index] = markup }
    }
    let heads = MessageMarkup.heads(lines)
    var isMail = !heads.isEmpty
    for head in heads {
      let above = head.lines.lowerBound - 1
      if above >= 0, lines[above].isRule { say(LineMarkup(.metadata), of: [above]) }
      say(LineMarkup(.metadata), of: head.lines)
      if let subject = head.subject { say(LineMarkup(.title), of: [subject]) }
    }
    // Of Markdown they are known.
    if markdown == nil {
      for quotation in MessageMarkup.quotations(lines) {
        say(LineMarkup(.quote), of: quotation)
        if let line = MessageMarkup.attribution(of: quotation.lowerBound, in: lines) {
          say(LineMarkup(.metadata), of: line)
          isMail = true
        }
        say(LineMarkup(.metadata), of: MessageMarkup.attributions(in: quotation, of: lines))
      }
    }
    if isMail { say(LineMarkup(.metadata), of: MessageMarkup.devices(in: lines)) }
    for table in WikiMarkup.tables(lines) { say(LineMarkup(.tableRow), of: table) }
    let book = EbookMarkup.frame(of: lines)
    if !book.lines.isEmpty { say(LineMarkup(.metadata), of: book.lines) }
    if let title = book.title { say(LineMarkup(.title), of: [title]) }
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
