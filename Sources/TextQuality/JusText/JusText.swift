extension QualityRuleSet {
  /// jusText's classes of paragraphs, for lines of plain text: lines that come out bad are reported,
  /// as `bad`, or as `short-bad` where only their neighbours spoke against them.
  ///
  /// Nothing is reported in languages without a list of stop words.
  public static let jusText = QualityRuleSet(
    name: "justext", rules: [], lineRules: ["bad", "short-bad"], measure: JusText.report)
}

/// The classes of jusText (Pomikálek 2011) on plain text.
///
/// Plain text has no tags.  Links are not known, so nothing is bad for them; a short line without the
/// end of a sentence right above a longer one counts as a heading.  A copyright sign does not make a
/// long line bad: it would take every caption and credit that belongs to the text.
///
/// The share of stop words that makes a good line was published for English.  Here it is the same
/// part of what is usual in the language, as measured on prose: 0.32 and 0.30 in English.
enum JusText {
  /// What a line is.
  enum Class: Hashable {
    case good, nearGood, short, bad
  }

  private static let shortLength = 70
  private static let goodLength = 200
  private static let headingDistance = 200
  /// Parts of the usual density, such that English has the published 0.32 and 0.30.
  private static let high = 0.32 / englishDensity
  private static let low = 0.30 / englishDensity
  private static let englishDensity = max(StopWords(language: "en")?.density ?? 0, 0.3)

  private struct Paragraph {
    let range: Range<Int>
    let length: Int
    let density: Double
    let isHeading: Bool
    let initial: Class
  }

  @Sendable static func report(on text: QualityText) -> QualityReport {
    var report = QualityReport()
    guard let stopWords = StopWords(language: text.language), stopWords.density > 0 else {
      return report
    }
    let paragraphs = paragraphs(of: text, stopWords: stopWords)
    let classes = revised(paragraphs)
    for (paragraph, kind) in zip(paragraphs, classes) where kind == .bad {
      report.lines.append(
        .init(
          paragraph.range, paragraph.initial == .bad ? "bad" : "short-bad",
          evidence: ["stop words \((paragraph.density * 100).rounded() / 100)"]))
    }
    return report
  }

  private static func paragraphs(of text: QualityText, stopWords: StopWords) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    var nextWord = 0
    for line in text.lines {
      let trimmed = text.trimmed(line)
      var words = 0
      var stops = 0
      while nextWord < text.words.count, text.words[nextWord].range.lowerBound < line.upperBound {
        let word = text.words[nextWord]
        nextWord += 1
        guard !word.isPunctuation else { continue }
        words += 1
        if word.hasLetter, stopWords.contains(text.key(of: word)) { stops += 1 }
      }
      guard !trimmed.isEmpty else { continue }
      let length = text.length(trimmed)
      let density = words == 0 ? 0 : Double(stops) / Double(words)
      paragraphs.append(
        Paragraph(
          range: line, length: length, density: density,
          isHeading: length < shortLength && words > 0 && !text.endsSentence(trimmed),
          initial: initial(length: length, density: density / stopWords.density)))
    }
    return paragraphs
  }

  /// The class of a line by itself; the density is a part of the usual one.
  private static func initial(length: Int, density: Double) -> Class {
    if length < shortLength { return .short }
    if density >= high { return length > goodLength ? .good : .nearGood }
    return density >= low ? .nearGood : .bad
  }

  /// The classes after a look at the neighbours.
  private static func revised(_ paragraphs: [Paragraph]) -> [Class] {
    var classes = paragraphs.map(\.initial)
    for index in paragraphs.indices
    where classes[index] == .short && isHeadingOfGood(index, paragraphs, classes) {
      classes[index] = .nearGood
    }
    let before = classes
    for index in before.indices where before[index] == .short {
      let above = neighbour(of: index, by: -1, in: before, skipping: [.short, .nearGood])
      let below = neighbour(of: index, by: 1, in: before, skipping: [.short, .nearGood])
      switch (above, below) {
      case (.good, .good): classes[index] = .good
      case (.bad, .bad): classes[index] = .bad
      default:
        let step = above == .bad ? -1 : 1
        let near = neighbour(of: index, by: step, in: before, skipping: [.short])
        classes[index] = near == .nearGood ? .good : .bad
      }
    }
    let settled = classes
    for index in settled.indices where settled[index] == .nearGood {
      let sides = [-1, 1].map {
        neighbour(of: index, by: $0, in: settled, skipping: [.nearGood])
      }
      classes[index] = sides == [.bad, .bad] ? .bad : .good
    }
    for index in paragraphs.indices
    where classes[index] == .bad && paragraphs[index].initial != .bad
      && isHeadingOfGood(index, paragraphs, classes)
    {
      classes[index] = .good
    }
    return classes
  }

  /// Whether a line looks like the heading of the next line, which is good and near.
  private static func isHeadingOfGood(
    _ index: Int, _ paragraphs: [Paragraph], _ classes: [Class]
  ) -> Bool {
    guard paragraphs[index].isHeading, index + 1 < paragraphs.count else { return false }
    return classes[index + 1] == .good
      && paragraphs[index + 1].range.lowerBound - paragraphs[index].range.upperBound
        <= headingDistance
  }

  /// The class of the nearest line on one side that is of no class to skip; bad beyond the edge.
  private static func neighbour(
    of index: Int, by step: Int, in classes: [Class], skipping: Set<Class>
  ) -> Class {
    var position = index + step
    while classes.indices.contains(position) {
      if !skipping.contains(classes[position]) { return classes[position] }
      position += step
    }
    return .bad
  }
}
