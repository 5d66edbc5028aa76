/// Reads Markdown: the block structure of CommonMark and the tables of GitHub (GFM), line by line, with the
/// fields of static site generators on top.
///
/// What scraped text holds is often a part of a document, or Markdown within something else, so nothing is
/// an error. Blocks of code by indentation are not read, as plain text is set in as well.
struct MarkdownMarkup {
  private let lines: MarkedLines
  private var kinds: [LineMarkup?]
  /// How much speaks for Markdown; two is enough.
  private var evidence = 0
  private var headings = 0
  /// Lines that would be headings if they did not stand together.
  private var comments = 0
  /// Whether a heading of the first level was found.
  private var hasTitle = false
  /// The line with the title among the fields on top.
  private var titleField: Int?
  /// For backticks and tildes: the fewest that are known not to be closed any more.
  private var unclosed: [UInt8: Int] = [:]

  /// What is said of each line; `nil` where little speaks for Markdown.
  ///
  /// - Parameter isTop: Whether fields may stand on top.
  /// - Complexity: O(*n*) in the bytes of the lines.
  static func read(_ lines: MarkedLines, isTop: Bool) -> [LineMarkup?]? {
    // A program may begin so; its comments are no headings.
    guard lines.count > 1, !lines[0].starts(with: "#!") else { return nil }
    var reader = MarkdownMarkup(lines)
    reader.read(from: isTop ? reader.readFields() : 0)
    // Links alone say little, and take most of the time.
    guard reader.evidence > 0, reader.comments <= reader.headings else { return nil }
    reader.readLinks()
    return reader.evidence > 1 ? reader.kinds : nil
  }

  private init(_ lines: MarkedLines) {
    self.lines = lines
    kinds = [LineMarkup?](repeating: nil, count: lines.count)
  }

  // MARK: Fields

  /// The most lines of fields on top.
  private static let mostFields = 60

  /// Reads the fields on top as site generators want them: YAML between two lines of dashes, or TOML between two
  /// of plus signs.
  ///
  /// - Returns: The first line below them.
  private mutating func readFields() -> Int {
    let fence = lines[0].first
    guard lines[0].isOnly(fence, 3...3), let format = FieldFormat(fence: fence) else { return 0 }
    let limit = min(lines.count, Self.mostFields)
    guard let end = (1..<limit).first(where: { lines[$0].isOnly(fence, 3...3) }) else { return 0 }
    var title: Int?
    var count = 0
    for index in 1..<end {
      let line = lines[index]
      if let name = format.name(in: line) {
        count += 1
        if name.elementsEqual("title".utf8) { title = index }
      } else if line.indent == 0, !format.continues(line) {
        return 0
      }
    }
    guard count > 0 else { return 0 }
    titleField = title
    for index in 0...end { kinds[index] = LineMarkup(.metadata) }
    evidence += 2
    return end + 1
  }

  // MARK: Blocks

  private mutating func read(from start: Int) {
    var index = start
    while index < lines.count {
      let line = lines[index]
      if let fence = line.fence, let end = endOfCode(from: index, fence) {
        for place in index...end { kinds[place] = LineMarkup(.code) }
        if !line.isBareTildes { evidence += 2 }
        index = end + 1
      } else if line.isDelimiterRow, index > start, lines.followsClosely(index),
        lines[index - 1].utf8.contains(UInt8(ascii: "|"))
      {
        index = readTable(index)
      } else if line.starts(with: "<!--"), let end = endOfComment(from: index) {
        for place in index...end { kinds[place] = LineMarkup(.metadata) }
        index = end + 1
      } else if let level = levelOfHeading(above: index) {
        kinds[index - 1] = heading(level)
        index += 1
      } else {
        kinds[index] = markup(of: line, index)
        index += 1
      }
    }
    if let titleField, !hasTitle { kinds[titleField] = LineMarkup(.title) }
  }

  /// The line that closes a block of code.
  private mutating func endOfCode(from start: Int, _ fence: (mark: UInt8, count: Int)) -> Int? {
    if let least = unclosed[fence.mark], fence.count >= least { return nil }
    let lines = lines
    let end = (start + 1..<lines.count).first { lines[$0].isOnly(fence.mark, fence.count...) }
    if end == nil { unclosed[fence.mark] = fence.count }
    return end
  }

  /// The most lines of a comment.
  private static let longestComment = 100

  /// The line that ends with the end of a comment.
  private func endOfComment(from start: Int) -> Int? {
    (start..<min(lines.count, start + Self.longestComment)).first {
      lines[$0].utf8.suffix(3).elementsEqual([0x2D, 0x2D, 0x3E])
    }
  }

  /// Reads a table from the row below its head on.
  ///
  /// - Returns: The first line below it.
  private mutating func readTable(_ delimiters: Int) -> Int {
    kinds[delimiters - 1] = LineMarkup(.tableRow)
    var index = delimiters
    repeat {
      kinds[index] = LineMarkup(.tableRow)
      index += 1
    } while index < lines.count && lines.followsClosely(index)
      && lines[index].utf8.contains(UInt8(ascii: "|"))
    evidence += 2
    return index
  }

  private mutating func markup(of line: MarkedLine, _ index: Int) -> LineMarkup? {
    if let level = line.headingLevel {
      if isComment(index, level: level) {
        comments += 1
        return nil
      }
      return heading(level)
    }
    if line.isListItem { return LineMarkup(.listItem) }
    return LineMarkup(line.first == UInt8(ascii: ">") ? .quote : .paragraph)
  }

  private mutating func heading(_ level: Int) -> LineMarkup {
    headings += 1
    if level > 1 || !hasTitle { evidence += 1 }
    if level == 1 { hasTitle = true }
    return LineMarkup(.heading(level: level))
  }

  /// The level of the heading that a line underlines: a paragraph of one line right above.
  private func levelOfHeading(above index: Int) -> Int? {
    guard lines.followsClosely(index), kinds[index - 1]?.kind == .paragraph,
      !(lines.followsClosely(index - 1) && kinds[index - 2]?.kind == .paragraph)
    else { return nil }
    return lines[index].headingLevel(
      ofLineAbove: lines[index - 1], endsSentence: lines.endsSentence(index - 1))
  }

  /// Whether a line of hash marks stands right above or below another: both are comments of a program or of a file
  /// of settings.
  private func isComment(_ index: Int, level: Int) -> Bool {
    func isAlike(_ other: Int) -> Bool {
      lines.indices.contains(other) && lines[other].headingLevel == level
        && lines.followsClosely(max(index, other))
    }
    return isAlike(index - 1) || isAlike(index + 1)
  }

  // MARK: Links

  private mutating func readLinks() {
    for index in lines.indices {
      let kind = kinds[index]?.kind
      guard kind != .code, kind != .metadata else { continue }
      let links = MarkdownLinks(lines[index])
      if evidence < 2 { evidence += links.count }
      if links.isPicture {
        kinds[index] = LineMarkup(.caption)
      } else if links.isReference {
        kinds[index] = LineMarkup(.metadata)
      } else if links.share > 0 {
        kinds[index] = LineMarkup(
          kind ?? .paragraph, linkShare: links.share, links: links.count)
      }
    }
  }
}
