extension QualityRuleSet {
  /// C4's rules for lines and documents.  What ends a line is one of C4's marks or, in any script,
  /// Unicode's `Sentence_Terminal`.
  ///
  /// The whole text is looked through for curly brackets and "lorem ipsum", as the paper says: not
  /// only the lines that other rules left.
  public static let c4 = c4(name: "c4", asksForTerminals: true)

  /// C4's rules without the one about the end of a line, as FineWeb uses them.
  public static let c4NoTerminals = c4(name: "c4-no-terminals", asksForTerminals: false)

  /// The paragraph rule of mC4: the third longest line has at least 200 code points.
  public static let c4Paragraphs = QualityRuleSet(
    name: "c4-paragraphs", rules: [QualityRule("third-line", below: 200)]
  ) { text in
    let lengths = text.lines.map { text.length($0) }.sorted(by: >)
    var report = QualityReport()
    report.measures = [.init("third-line", Double(lengths.count < 3 ? 0 : lengths[2]))]
    return report
  }

  private static func c4(name: String, asksForTerminals: Bool) -> QualityRuleSet {
    QualityRuleSet(
      name: name,
      rules: [
        QualityRule("lorem-ipsum", above: 0), QualityRule("curly-brackets", above: 0),
        QualityRule("sentences", below: 5),
      ],
      lineRules: ["long-word", "no-terminal", "few-words", "javascript", "policy"],
      measure: C4(asksForTerminals: asksForTerminals).report)
  }
}

/// Line and document rules of C4 (Raffel et al. 2020).
struct C4: Sendable {
  let asksForTerminals: Bool

  private static let longestWord = 1000
  private static let fewestWords = 3
  private static let policyPhrases = [
    "terms of use", "privacy policy", "cookie policy", "uses cookies", "use of cookies",
    "use cookies",
  ]

  func report(on text: QualityText) -> QualityReport {
    var report = QualityReport()
    var counter = SentenceCounter(language: text.language)
    let words = text.words
    var nextWord = 0
    var sentences = 0
    var hasLoremIpsum = false
    for line in text.lines {
      let trimmed = text.trimmed(line)
      while nextWord < words.count, words[nextWord].range.upperBound <= line.lowerBound {
        nextWord += 1
      }
      let content = Citations.removed(from: text.text(trimmed))
      let folded = content.lowercased()
      hasLoremIpsum = hasLoremIpsum || folded.contains("lorem ipsum")
      guard !trimmed.isEmpty else { continue }
      if let rule = brokenRule(
        text, trimmed, content: content, folded: folded, words: words[nextWord...])
      {
        report.lines.append(.init(line, rule.name, evidence: rule.evidence))
      } else {
        sentences += counter.count(content)
      }
    }
    report.measures = [
      .init("lorem-ipsum", hasLoremIpsum ? 1 : 0),
      .init("curly-brackets", Double(text.utf8.count { $0 == UInt8(ascii: "{") })),
      .init("sentences", Double(sentences)),
    ]
    return report
  }

  private func brokenRule(
    _ text: QualityText, _ line: Range<Int>, content: String, folded: String,
    words: ArraySlice<Word>
  ) -> (name: String, evidence: [String])? {
    let chunks = text.chunks(line)
    if chunks.contains(where: { text.length($0) > Self.longestWord && !isUnspaced(text, $0) }) {
      return ("long-word", [])
    }
    if asksForTerminals, !endsWell(content) {
      return ("no-terminal", content.unicodeScalars.last.map { [String($0)] } ?? [])
    }
    if chunks.count < Self.fewestWords {
      // Where words are not spaced apart, spaces say nothing about how many there are.
      let inside = words.prefix { $0.range.lowerBound < line.upperBound }
      guard chunks.contains(where: { isUnspaced(text, $0) }),
        inside.count(where: { !$0.isPunctuation }) >= Self.fewestWords
      else { return ("few-words", []) }
    }
    if folded.contains("javascript") { return ("javascript", ["javascript"]) }
    let phrases = Self.policyPhrases.filter { folded.contains($0) }
    return phrases.isEmpty ? nil : ("policy", phrases)
  }

  private func endsWell(_ content: String) -> Bool {
    guard let last = content.unicodeScalars.last, !content.hasSuffix("...") else { return false }
    return last == "\"" || last == "'" || ScalarClasses.shared.isTerminal(last)
      || UnspacedScripts.endSentencesWithSpaces(last)
  }

  /// Whether a stretch without spaces is of a script that has none between words.
  private func isUnspaced(_ text: QualityText, _ chunk: Range<Int>) -> Bool {
    var middle = chunk.lowerBound + chunk.count / 2
    while middle > chunk.lowerBound, text.utf8[middle] & 0xC0 == 0x80 { middle -= 1 }
    return UnspacedScripts.contain(ScalarClasses.scalar(at: middle, in: text.utf8))
  }
}
