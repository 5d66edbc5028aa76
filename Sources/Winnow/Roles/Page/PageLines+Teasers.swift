// Titles of other articles between two paragraphs.
extension PageLines {
  private static let mostInRow = 4
  /// Titles of articles have some words more than headings within them.
  private static let words = 4.0...20.0
  /// Right above running text, one without a head above is longer than most headings.
  private static let least = (headed: 5.0, other: 7.0)
  private static let wordsOfHead = 6.0
  /// That much of the article tells its subject.
  private static let subjectLength = 8_000
  /// A title of another article shares less with this one.
  private static let strange = (one: 0.5, all: 0.34)

  /// Marks titles that stand together between two paragraphs, or below what heads links, and are not of what the
  /// article is about.
  func markTeasers(_ signs: inout [LineSigns]) {
    var subject: Set<UInt64>?
    var index = article.lowerBound
    while index < article.upperBound {
      var end = index
      while end < article.upperBound, looksLikeTitle(end), signs[end].isEmpty { end += 1 }
      defer { index = max(end, index + 1) }
      let isHeaded = headsLinks(index - 1)
      guard end > index, end - index <= Self.mostInRow, isProse(end),
        lines[end - 1].words >= (isHeaded ? Self.least.headed : Self.least.other),
        isHeaded || areBetweenParagraphs(index..<end)
      else { continue }
      let known = subject ?? stemsOfArticle()
      subject = known
      if areStrange(index..<end, to: known) {
        for teaser in index..<end { signs[teaser] = .teaser }
      }
    }
  }

  private func looksLikeTitle(_ index: Int) -> Bool {
    let line = lines[index]
    return index != title && line.letters > 0 && Self.words.contains(line.words)
      && !line.isClosedByFullStop && line.end != .colon && line.end != .comma && !line.isLabelled
      && (line.start == .upper || line.start == .unicase || line.start == .quote)
      && !line.hasCurrency && !line.namesMaker && line.gaps == 0 && line.codeSigns == 0
      && line.separators == 0
  }

  private func headsLinks(_ index: Int) -> Bool {
    guard isShort(index, Self.wordsOfHead), !lines[index].hasLabel else { return false }
    return lines[index].headsSection(.related) || lines[index].headsReading
  }

  /// A list below a paragraph is announced by a colon, gives numbers, or has entries that name nobody.
  private func areBetweenParagraphs(_ teasers: Range<Int>) -> Bool {
    let above = teasers.lowerBound - 1
    return teasers.count >= 2 && above >= 0 && content[above] >= 0.4 && lines[above].words >= 4
      && lines[above].end == .terminal
      && lines[teasers].allSatisfy {
        $0.digits == 0 && ($0.start == .unicase || $0.capitalWords >= 2)
      }
  }

  private func stemsOfArticle() -> Set<UInt64> {
    var stems = Set<UInt64>()
    var rest = Self.subjectLength
    for index in article where isProse(index) && rest > 0 {
      stems.formUnion(StemScan.stems(of: ranges[index], in: utf8, atMost: rest))
      rest -= ranges[index].count
    }
    return stems
  }

  private func areStrange(_ teasers: Range<Int>, to subject: Set<UInt64>) -> Bool {
    var (known, all) = (0, 0)
    for index in teasers {
      let stems = StemScan.stems(of: ranges[index], in: utf8, atMost: Self.subjectLength)
      let here = stems.count(where: subject.contains)
      guard stems.count >= 2, Double(here) <= Self.strange.one * Double(stems.count) else {
        return false
      }
      known += here
      all += stems.count
    }
    return Double(known) <= Self.strange.all * Double(all)
  }
}
