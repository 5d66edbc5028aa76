extension QualityRuleSet {
  /// RefinedWeb's rules for lines, and the one for documents: at most a twentieth of the words may
  /// stand in such lines.
  public static let refinedWeb = QualityRuleSet(
    name: "refinedweb", rules: [QualityRule("flagged-words", above: 0.05)],
    lineRules: ["uppercase", "numeric", "counter", "one-word", "interface"],
    measure: RefinedWeb.report)
}

/// Line rules of RefinedWeb (Penedo et al. 2023, appendix G.2), with words of any script.
///
/// The counter ("12 likes") and the phrases of the interface ("sign-in", "Read more...", "items in
/// cart") are those of the paper and some translations of the counter.
enum RefinedWeb {
  private static let likes: Set<String> = [
    "like", "likes", "j'aime", "mentions", "gefällt", "likes", "vind-ik-leuks", "curtidas",
    "лайков",
    "лайка", "лайк", "beğeni", "polubień", "gilla-markeringar", "좋아요", "赞", "いいね",
  ]

  @Sendable static func report(on text: QualityText) -> QualityReport {
    var report = QualityReport()
    var flagged = 0
    var total = 0
    var nextWord = 0
    let words = text.words
    for line in text.lines {
      while nextWord < words.count, words[nextWord].range.upperBound <= line.lowerBound {
        nextWord += 1
      }
      var end = nextWord
      while end < words.count, words[end].range.lowerBound < line.upperBound { end += 1 }
      let trimmed = text.trimmed(line)
      guard !trimmed.isEmpty else { continue }
      let proper = words[nextWord..<end].count { !$0.isPunctuation }
      total += proper
      if let rule = brokenRule(text, trimmed, properWords: proper) {
        report.lines.append(.init(line, rule))
        flagged += proper
      }
    }
    if total > 0 {
      report.measures = [.init("flagged-words", Double(flagged) / Double(total))]
    }
    return report
  }

  private static func brokenRule(
    _ text: QualityText, _ line: Range<Int>, properWords: Int
  ) -> String? {
    let content = text.text(line)
    var upper = 0
    var letters = 0
    var hasDigit = false
    for scalar in content.unicodeScalars {
      if ScalarClasses.shared.isUpper(scalar) { upper += 1 }
      if ScalarClasses.shared.kind(of: scalar) == .letter { letters += 1 }
      hasDigit = hasDigit || scalar.properties.numericType != nil
    }
    // One capital letter, as in "I ..." or "Q4 2023", is no shouting, nor is a short form among letters
    // without case.
    if upper > 1, upper * 2 > letters { return "uppercase" }
    if letters == 0 { return hasDigit ? "numeric" : nil }
    let chunks = text.chunks(line).map { text.text($0).lowercased() }
    if chunks.count == 2, chunks[0].unicodeScalars.allSatisfy({ $0.properties.numericType != nil }),
      likes.contains(chunks[1])
    {
      return "counter"
    }
    if properWords == 1 { return "one-word" }
    let folded = content.lowercased()
    if properWords <= 10,
      folded.hasPrefix("sign-in") || folded.hasSuffix("read more...")
        || folded.hasSuffix("read more…") || folded.contains("items in cart")
    {
      return "interface"
    }
    return nil
  }
}
