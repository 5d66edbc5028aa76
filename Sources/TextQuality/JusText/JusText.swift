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
/// end of a sentence counts as a heading, but not above another such line: that is a menu.  A copyright
/// sign does not make a long line bad: it would take every caption and credit that belongs to the text.
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
  /// Parts of the usual density, such that English has the published 0.32 and 0.30.
  private static let high = 0.32 / englishDensity
  private static let low = 0.30 / englishDensity
  private static let englishDensity = max(StopWords(language: "en")?.density ?? 0, 0.3)

  struct Paragraph {
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
    let classes = JusTextContext(paragraphs).revisedClasses()
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
}
