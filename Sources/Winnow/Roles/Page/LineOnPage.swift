/// A line with its page around it: what the conditions of the rules ask.
///
/// Dozens of rules ask each line, so it is passed without counting references: the page has to
/// outlive it.
struct LineOnPage {
  private let facts: UnsafePointer<RolePage.Facts>
  let index: Int

  init(facts: UnsafePointer<RolePage.Facts>, index: Int) {
    self.facts = facts
    self.index = index
  }

  /// The page around it.
  @inline(__always)
  var page: RolePage.Facts { facts.pointee }

  /// What was counted in the line.
  @inline(__always)
  var line: LineMeasures { page.lines[index] }
  /// How many other lines of the page say the same.
  var copies: Int { page.copies[index] }
  /// How many documents hold the line, as far as known.
  var documents: Int { page.documents[index] }
  /// The probability by the model that the line is content.
  var content: Float { page.content[index] }

  /// What the line shows together with others.
  var signs: LineSigns { page.signs[index] }

  /// The line some lines below, or above where the number is negative.
  func neighbour(_ offset: Int) -> LineOnPage? {
    let other = index + offset
    return other >= 0 && other < page.count ? LineOnPage(facts: facts, index: other) : nil
  }

  var isAboveArticle: Bool { index < page.article.lowerBound }
  var isInArticle: Bool { page.article.contains(index) }
  var isBelowArticle: Bool { !page.article.isEmpty && index >= page.article.upperBound }
  var isTitle: Bool { page.title == index }
  var isInComments: Bool { index >= page.comments }

  /// On pages of questions and in threads answers stand below the first "Add a comment". The model knows them from
  /// comments more often than not.
  var mayBeAnswer: Bool { content >= 0.7 && (page.hasPosts || page.asks) }

  /// A heading that is numbered on from the one before.
  var isNumberedHeading: Bool { !page.outline.isEmpty && page.outline[index] == .numbered }

  /// A full stop behind its number, as that of an entry of a list: what it is called stays open.
  var hasNumberOfList: Bool { line.start == .digit && line.sentences > 0 }

  /// A heading by what other lines of the page say.
  var isInOutline: Bool {
    !page.outline.isEmpty && page.outline[index] != .none && page.outline[index] != .counted
  }

  /// An entry of a list that names what it counts: "Unit 3. Tides".
  var isCounted: Bool { !page.outline.isEmpty && page.outline[index] == .counted }

  var isBelowRelated: Bool { index >= page.related && !isInArticle && !isInComments }
  /// Beside the title or right below it, where writer and date stand.
  var isNearTitle: Bool {
    page.title.map { ($0 - 2...$0 + 4).contains(index) && index != $0 } ?? isAboveArticle
  }

  /// A signature has no more lines than this, and none with more words.
  private static let signature = (lines: 6, words: 12.0)

  /// Parts a signature from a message.
  var opensSignature: Bool {
    page.hasSignature && line.isSignatureMark
      && neighbour(1)?.isShort(Self.signature.words) == true
  }

  /// Close below what parts a signature from a message.
  var isInSignature: Bool {
    guard page.hasSignature, isShort(Self.signature.words) else { return false }
    for distance in 1...Self.signature.lines {
      guard let above = neighbour(-distance), above.isShort(Self.signature.words) else {
        return false
      }
      if above.line.isSignatureMark { return true }
    }
    return false
  }

  /// The text reads as running text which belongs to the page.
  var isProse: Bool { line.isProse(content) }

  /// A name and its value, as a line beside it, in what the model takes for content: such tables stand above the
  /// first paragraph as often as below it.
  var isFact: Bool {
    guard content >= 0.5, signs.isEmpty else { return false }
    return line.isLabelled && [-2, -1, 1, 2].contains { neighbour($0)?.line.isLabelled == true }
  }

  /// A name and its value with a wide space between them, as the lines beside it.
  var isColumn: Bool {
    line.isRow && [-1, 1].contains { neighbour($0)?.line.isRow == true }
  }

  /// A price alone below the title: what the page sells.
  var isPriceOfTitle: Bool {
    guard line.isPrice(besides: 2), let title = page.title else { return false }
    return (1...6).contains(index - title) && !isInComments
  }

  /// Beside the title, or not taken for content by the model: elsewhere what looks like a date, a name or a price may
  /// be one of a table of facts.
  var mayBeFrame: Bool {
    (content < 0.6 || isNearTitle && !line.isLabelled) && !signs.contains(.fact)
  }

  /// Nothing but a few words.
  ///
  /// - Parameter besidesNumbers: Whether words with digits do not count, as those of "2024년 3월 5일".
  func isShort(_ words: Double, besidesNumbers: Bool = false) -> Bool {
    line.words - (besidesNumbers ? Double(line.numbers) : 0) <= words
  }

  /// The cue makes up most of the line; in a text by itself an option of a program says nothing of a frame, nor who
  /// said something of readers.
  func says(_ cue: Cue, share: Float = 0.5) -> Bool {
    line.cues.contains(cue) && line.cueShare >= share
      && !(page.isFrameless
        && (line.beginsWithOption || cue == .comment && line.cues.contains(.saying)))
  }

  /// The line begins with the cue.
  func begins(_ cue: Cue) -> Bool { line.leadingCues.contains(cue) }
}

extension LineMeasures {
  /// Short, not ended by a full stop, not made of the wordings of a page's frame.
  var looksLikeHeading: Bool {
    letters > 0 && words <= 24 && scalars <= 160 && !isClosedByFullStop && sentences == 0
      && end != .comma && end != .ellipsis && cueShare < 0.4 && separators == 0
      && digits * 2 <= letters && !namesMaker && spamWordings < 2
      && !hasCopyright && !hasAddress && !hasClock && !hasCurrency && start != .bullet
  }

  /// Two to four capitalised words and nothing else, or a handle: a name as people sign.
  var looksLikeName: Bool {
    letters > 0 && words >= 1 && words <= 4 && !endsSentence && punctuation <= 2
      && (lowerWords == 0 || hasHandle)
  }
}
