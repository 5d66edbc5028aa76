extension QualityRuleSet {
  /// Gopher's quality rules as dolma has them.
  ///
  /// Words are what stands between spaces, dashes too; `symbols` are the words with a "#" or a "…" in
  /// them; stop words count as often as they occur, written as in the list; lines end at line feeds
  /// alone, with one more after the last, and bullets stand at their very start.  The mean length of
  /// words is the mean, where dolma has the median, and stop words are those of the language.
  public static let gopherDolma = QualityRuleSet(
    name: "gopher-dolma",
    rules: [
      QualityRule("words", below: 50, above: 100_000),
      QualityRule("word-length", below: 3, above: 10),
      QualityRule("symbols", above: 0.1),
      QualityRule("bullets", above: 0.9),
      QualityRule("line-ellipses", above: 0.3),
      QualityRule("alphabetic", below: 0.8),
      QualityRule("stop-words", below: 2),
    ],
    measure: GopherDolma.report)
}

/// Measures of Gopher's quality rules (Rae et al. 2021, section A1.1), as dolma takes them.
enum GopherDolma {
  private static let ellipsis = Array("…".utf8)

  @Sendable static func report(on text: QualityText) -> QualityReport {
    let words = text.chunks(0..<text.utf8.count).map {
      Word($0, of: text.utf8, classes: .shared)
    }
    var report = QualityReport()
    report.measures.append(.init("words", Double(words.count)))
    guard !words.isEmpty else { return report }
    func share(_ isMeant: (Word) -> Bool) -> Double {
      Double(words.count(where: isMeant)) / Double(words.count)
    }
    if let length = GopherQuality.meanLength(of: words, in: text) {
      report.measures.append(.init("word-length", length))
    }
    report.measures.append(.init("symbols", share { hasSymbol(text.utf8[$0.range]) }))
    report.measures += lineShares(in: text)
    report.measures.append(.init("alphabetic", share(\.hasLetter)))
    if let list = GopherQuality.stopWords(of: text.language) {
      let found = words.map { text.text($0.range) }.filter(list.contains)
      report.measures.append(
        .init("stop-words", Double(found.count), evidence: Set(found).sorted()))
    }
    return report
  }

  private static func hasSymbol(_ word: ArraySlice<UInt8>) -> Bool {
    word.contains(UInt8(ascii: "#")) || word.contains(ellipsis)
  }

  private static func lineShares(in text: QualityText) -> [QualityReport.Measure] {
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    let bulleted = lines.count {
      $0.first == UInt8(ascii: "*") || $0.first == UInt8(ascii: "-")
    }
    let trailing = lines.count { $0.suffix(ellipsis.count).elementsEqual(ellipsis) }
    return [
      .init("bullets", Double(bulleted) / Double(lines.count)),
      .init("line-ellipses", Double(trailing) / Double(lines.count)),
    ]
  }
}
