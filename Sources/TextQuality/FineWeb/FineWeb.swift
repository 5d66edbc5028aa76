extension QualityRuleSet {
  /// FineWeb's rules with the limits of its code.
  public static let fineWeb = fineWeb(name: "fineweb", duplicateCharacters: 0.01)

  /// FineWeb's rules with the limit of its paper for repeated lines: a tenth of the characters, not
  /// a hundredth.
  public static let fineWebPaper = fineWeb(name: "fineweb-paper", duplicateCharacters: 0.1)

  private static func fineWeb(name: String, duplicateCharacters: Double) -> QualityRuleSet {
    QualityRuleSet(
      name: name,
      rules: [
        QualityRule("terminals", below: 0.12),
        QualityRule("short-lines", above: 0.67),
        QualityRule("duplicate-characters", above: duplicateCharacters),
        QualityRule("newlines", above: 0.3),
      ],
      measure: FineWeb.report)
  }
}

/// Measures of FineWeb's quality rules (Penedo et al. 2024).  What ends a sentence is Unicode's
/// `Sentence_Terminal`, in any script; a carriage return before the line feed is not looked at.
enum FineWeb {
  static let shortLine = 30

  @Sendable static func report(on text: QualityText) -> QualityReport {
    var report = QualityReport()
    let pieces = text.utf8.split(
      separator: 0x0A, omittingEmptySubsequences: true
    ).map { slice in
      var range = slice.startIndex..<slice.endIndex
      if slice.last == 0x0D { range = range.dropLast() }
      return range
    }
    let lines = pieces.filter { !text.trimmed($0).isEmpty }
    guard !lines.isEmpty else { return report }
    let count = Double(lines.count)
    report.measures = [
      .init("terminals", Double(lines.count { text.endsSentence($0) }) / count),
      .init("short-lines", Double(lines.count { text.length($0) <= shortLine }) / count),
    ]
    let newlines = text.utf8.count { $0 == 0x0A }
    report.measures.append(
      .init(
        "duplicate-characters",
        Double(Pieces.duplicates(lines, of: text).length) / Double(max(text.length - newlines, 1))))
    if !text.words.isEmpty {
      report.measures.append(.init("newlines", Double(newlines) / Double(text.words.count)))
    }
    return report
  }
}
