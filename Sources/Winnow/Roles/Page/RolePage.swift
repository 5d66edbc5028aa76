/// A page as the rules see it: measured lines, how likely each is content, where the article lies.
///
/// - Complexity: O(*n*) in the number of lines.
final class RolePage {
  /// What the rules ask, in memory of its own: to ask it counts no references, which took a tenth of
  /// the time of cleaning.
  struct Facts {
    /// What was counted in each line.
    let lines: UnsafeBufferPointer<LineMeasures>
    /// How many other lines of the page say the same as each line.
    let copies: UnsafeBufferPointer<Int>
    /// The probability by the ``ContentModel`` that each line is content.
    let content: UnsafeBufferPointer<Float>
    /// How many documents hold each line, as far as known; at least 1.
    let documents: UnsafeBufferPointer<Int>
    /// What the markup says of each line; empty for plain text.
    let blocks: UnsafeBufferPointer<PageBlock?>
    /// From the first to the last line of the article, which a text without a frame is as a whole; empty where no
    /// line is running text.
    let article: Range<Int>
    /// The line with the best claim to be the title.
    let title: Int?
    /// Where the readers' comments begin, below their heading; `count` where there are none.
    let comments: Int
    /// Where links to other articles begin, below their heading; `count` where there are none.
    let related: Int
    /// The lines of the first heading of the first level in the markup, outside of the page's frame; empty where
    /// there is none.
    let firstHeading: Range<Int>
    /// The lines of a table of contents with its heading; empty where there is none.
    let contents: Range<Int>
    /// Which lines are headings, by other lines of the page; empty where none is.
    let outline: UnsafeBufferPointer<PageOutline.Mark>
    /// Whether it holds nothing but menus.
    let isMenu: Bool
    /// Whether next to nothing of it is what the frames of pages say: it is a text by itself, of which the
    /// model has seen none.
    let isFrameless: Bool
    /// Whether it begins with a question, or is headed by one.
    let asks: Bool
    /// What each line shows together with others.
    let signs: UnsafeBufferPointer<LineSigns>
    /// Whether names of those who wrote posts stand on it.
    let hasPosts: Bool
    /// Whether a line of it parts a signature from a message.
    let hasSignature: Bool

    var count: Int { content.count }
  }

  /// A page of questions asks within so many lines.
  private static let linesOfQuestion = 3

  private let facts: UnsafeMutablePointer<Facts>

  /// The probability by the ``ContentModel`` that each line is content.
  var content: UnsafeBufferPointer<Float> { facts.pointee.content }
  /// Whether anything is known of its markup.
  var hasMarkup: Bool { !facts.pointee.blocks.isEmpty }

  /// - Parameters:
  ///   - utf8: The text.
  ///   - ranges: Where the lines of `features` are in it.
  ///   - foreign: Which lines are not in the main language.
  ///   - isBroken: Whether paragraphs of it were broken at a fixed width.
  ///   - place: Where the page stands in a longer text.
  ///   - blocks: What the markup says of each line; empty for plain text.
  init(
    _ utf8: [UInt8], _ ranges: [Range<Int>], features: LineFeatures, foreign: [Bool],
    documents: [Int], isBroken: Bool = false, model: ContentModel, place: PassagePlace = .whole,
    blocks: [PageBlock?] = []
  ) {
    let lines = features.lines
    let content = model.probabilities(features)
    let article = lines.article(content, place)
    let isFrameless = Self.isFrameless(
      lines, isBroken: isBroken, above: article.lowerBound,
      inFrame: blocks.contains { $0?.isInFrame == true })
    // What is below the article of a page, a text by itself has not.
    let hasSections = place.isLast && !isFrameless
    let outline =
      article.isEmpty || isFrameless
      ? .empty
      : utf8.withUnsafeBufferPointer { PageOutline(lines, content: content, $0, ranges) }
    let sections = outline.extended(article)
    func mayHoldTitle(_ line: Int) -> Bool {
      !foreign[line] && blocks.mayHoldTitle(line) && !outline.contents.contains(line)
        && !outline.numbered.contains(line) && !lines[line].leadsThroughPages
        && !lines[line].opening.contains(.request)
    }
    let title =
      place.isFirst
      ? utf8.withUnsafeBufferPointer {
        PageTitle.index(
          among: TitleCandidates(
            features, content: content, $0, ranges, article: article, where: mayHoldTitle),
          above: article, by: .builtIn)
      } ?? TitlePlace.index(lines, above: sections.lowerBound, of: article, where: mayHoldTitle)
      : nil
    let asks = place.isFirst && Self.asks(lines, utf8, ranges, above: article, title: title)
    let (signs, isAnswered) = utf8.withUnsafeBufferPointer {
      let page = PageLines(
        lines: lines, content: content, utf8: $0, ranges: ranges, article: article, title: title,
        asks: asks)
      return isFrameless
        ? ([LineSigns](repeating: [], count: lines.count), false)
        : (page.signs(), page.isAnswered)
    }
    facts = .allocate(capacity: 1)
    facts.initialize(
      to: Facts(
        lines: .copy(of: lines), copies: .copy(of: features.copies), content: .copy(of: content),
        documents: .copy(of: documents), blocks: .copy(of: blocks),
        article: isFrameless && !article.isEmpty ? 0..<lines.count : sections,
        title: title,
        // Answers stand below comments on the question.
        comments: hasSections && !isAnswered
          ? min(
            Self.section(.comment, features, utf8, ranges, article: article),
            Self.comments(on: title, features, utf8, ranges, article: article))
          : lines.count,
        related: hasSections
          ? Self.section(.related, features, utf8, ranges, article: article) : lines.count,
        firstHeading: blocks.firstHeading,
        contents: outline.contents(below: title),
        outline: .copy(of: outline.marks),
        isMenu: place.isFirst && place.isLast && article.isEmpty && blocks.isEmpty
          && Self.isMenu(lines),
        isFrameless: isFrameless,
        asks: asks,
        signs: .copy(of: signs),
        hasPosts: signs.contains(.poster),
        hasSignature: lines.contains(where: \.isSignatureMark)))
  }

  /// Whether the title or one of the first lines asks something, or one right above the article.
  private static func asks(
    _ lines: [LineMeasures], _ utf8: [UInt8], _ ranges: [Range<Int>], above article: Range<Int>,
    title: Int?
  ) -> Bool {
    // "Free delivery from fifty pounds!" asks nothing.
    func asks(_ index: Int) -> Bool {
      guard lines[index].asks else { return false }
      let end = utf8[ranges[index]].suffix(bytesOfMark)
      return questionMarks.contains(where: end.holds)
    }
    let head = lines.indices.prefix(article.lowerBound + 1).suffix(linesOfQuestion + 1)
    return title.map(asks) == true
      || lines.indices.prefix(linesOfQuestion).contains(where: asks)
      || !article.isEmpty && head.contains(where: asks)
  }

  private static let questionMarks = ["?", "？", "؟", "\u{37E}", ";", "՞", "⁇", "⁉"].map {
    Array($0.utf8)
  }
  /// Closing quotation marks may stand behind it.
  private static let bytesOfMark = 9

  deinit {
    facts.pointee.lines.destroy()
    facts.pointee.copies.destroy()
    facts.pointee.content.destroy()
    facts.pointee.documents.destroy()
    facts.pointee.blocks.destroy()
    facts.pointee.outline.destroy()
    facts.pointee.signs.destroy()
    facts.deallocate()
  }

  subscript(index: Int) -> LineOnPage {
    LineOnPage(facts: facts, index: index)
  }
}

extension [PageBlock?] {
  /// Whether nothing in the markup speaks against a line's being the title.
  fileprivate func mayHoldTitle(_ line: Int) -> Bool {
    guard !isEmpty, let block = self[line] else { return true }
    return block.kind != .metadata && !block.isRowOfLinks
  }

  /// The lines of the first heading of the first level: a line that ends inside of a heading has the next one right
  /// below it.
  fileprivate var firstHeading: Range<Int> {
    func isHeading(_ block: PageBlock?) -> Bool {
      guard let block, case .heading(...1) = block.kind else { return false }
      return !block.isInFrame && block.linkShare < 0.5
    }
    guard let first = firstIndex(where: isHeading) else { return 0..<0 }
    var end = first + 1
    while end < count, isHeading(self[end]), let above = self[end - 1], let below = self[end],
      above.range == below.range || above.range.upperBound + 1 == below.range.lowerBound
    {
      end += 1
    }
    return first..<end
  }
}
