extension QualityRuleSet {
  /// Gopher's quality rules with words as tokenizers find them, in any language.
  ///
  /// For English the stop words are those of the paper; for other languages as many of the most
  /// frequent words as make up the same part of prose, and where there is no list the rule is left
  /// out.  Words are compared in lower case.  The rule about the length of words is left out where
  /// characters stand for syllables or words, as in Chinese.
  public static let gopher = gopherQuality(
    name: "gopher",
    GopherQuality(splitsAtSpaces: false, bullets: ["•", "-"]))

  /// As RedPajama does it: words between spaces, many kinds of bullets.  The length of words is that
  /// with the punctuation at them, which RedPajama takes away.
  public static let gopherRedPajama = gopherQuality(
    name: "gopher-redpajama",
    GopherQuality(
      splitsAtSpaces: true,
      bullets: ["•", "‣", "▶", "◀", "◦", "■", "□", "▪", "▫", "–"]))

  private static func gopherQuality(name: String, _ quality: GopherQuality) -> QualityRuleSet {
    QualityRuleSet(
      name: name,
      rules: [
        QualityRule("words", below: 50, above: 100_000),
        QualityRule("word-length", below: 3, above: 10),
        QualityRule("hashes", above: 0.1),
        QualityRule("ellipses", above: 0.1),
        QualityRule("bullets", above: 0.9),
        QualityRule("line-ellipses", above: 0.3),
        QualityRule("alphabetic", below: 0.8),
        QualityRule("stop-words", below: 2),
      ],
      measure: quality.report)
  }
}

/// Measures of Gopher's quality rules (Rae et al. 2021, section A1.1), in one of their variants.
struct GopherQuality: Sendable {
  let splitsAtSpaces: Bool
  let bullets: Set<Unicode.Scalar>

  /// What a line that trails off ends with.
  private static let endings = ["...", "…"]
  private static let englishStopWords = StopWords(
    words: ["the", "be", "to", "of", "and", "that", "have", "with"])

  func report(on text: QualityText) -> QualityReport {
    var report = QualityReport()
    let words =
      splitsAtSpaces
      ? text.chunks(0..<text.utf8.count).map { Word($0, of: text.utf8, classes: .shared) }
      : text.words
    let proper = words.filter { !$0.isPunctuation }
    report.measures.append(.init("words", Double(proper.count)))
    guard !words.isEmpty else { return report }
    let wordCount = Double(words.count)
    if let length = Self.meanLength(of: proper, in: text) {
      report.measures.append(.init("word-length", length))
    }
    report.measures += symbols(in: text, wordCount: wordCount)
    report.measures += lineShares(in: text)
    report.measures.append(
      .init("alphabetic", Double(words.count { $0.hasLetter }) / wordCount))
    if let measure = stopWords(in: words, of: text) { report.measures.append(measure) }
    return report
  }

  /// The mean length of words in code points; `nil` where most are of characters that stand for
  /// syllables or words.
  static func meanLength(of words: [Word], in text: QualityText) -> Double? {
    let syllabic = words.count {
      UnspacedScripts.areSyllabic(ScalarClasses.scalar(at: $0.range.lowerBound, in: text.utf8))
    }
    guard syllabic * 2 < words.count else { return nil }
    return Double(words.reduce(0) { $0 + $1.length }) / Double(words.count)
  }

  private func symbols(in text: QualityText, wordCount: Double) -> [QualityReport.Measure] {
    var hashes = 0
    var ellipses = 0
    var index = 0
    let utf8 = text.utf8
    while index < utf8.count {
      switch utf8[index] {
      case UInt8(ascii: "#"): hashes += 1
      case UInt8(ascii: ".")
      where index + 2 < utf8.count && utf8[index + 1] == utf8[index]
        && utf8[index + 2] == utf8[index]:
        ellipses += 1
        index += 2
      case 0xE2
      where index + 2 < utf8.count && utf8[index + 1] == 0x80 && utf8[index + 2] == 0xA6:
        ellipses += 1
        index += 2
      default: break
      }
      index += 1
    }
    return [
      .init("hashes", Double(hashes) / wordCount), .init("ellipses", Double(ellipses) / wordCount),
    ]
  }

  private func lineShares(in text: QualityText) -> [QualityReport.Measure] {
    var bulleted = 0
    var trailing = 0
    for line in text.lines {
      let trimmed = text.trimmed(line)
      guard !trimmed.isEmpty else { continue }
      if bullets.contains(ScalarClasses.scalar(at: trimmed.lowerBound, in: text.utf8)) {
        bulleted += 1
      }
      let content = text.utf8[trimmed]
      if Self.endings.contains(where: { content.suffix($0.utf8.count).elementsEqual($0.utf8) }) {
        trailing += 1
      }
    }
    let count = Double(text.lines.count)
    guard count > 0 else { return [] }
    return [
      .init("bullets", Double(bulleted) / count),
      .init("line-ellipses", Double(trailing) / count),
    ]
  }

  private func stopWords(in words: [Word], of text: QualityText) -> QualityReport.Measure? {
    guard let list = Self.stopWords(of: text.language) else { return nil }
    let longest = list.words.reduce(0) { max($0, $1.utf8.count) } + 1
    var found: Set<String> = []
    for word in words where word.hasLetter && word.range.count <= longest {
      let key = text.key(of: word)
      if list.contains(key) { found.insert(key) }
    }
    return .init("stop-words", Double(found.count), evidence: found.sorted())
  }

  /// The words to look for in a language: for English those of the paper.
  static func stopWords(of language: String) -> StopWords? {
    if language == "en" || language.hasPrefix("en-") { return englishStopWords }
    return StopWords(language: language).map { StopWords(words: Array($0.words.prefix($0.head))) }
  }
}
