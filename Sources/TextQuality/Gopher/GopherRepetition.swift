extension QualityRuleSet {
  /// Gopher's repetition rules; a duplicate is every occurrence after the first.
  ///
  /// An n-gram that stands once in the text is no repetition, so `top-…` is 0 then: otherwise every
  /// very short text would be dropped.
  public static let gopherRepetition = QualityRuleSet(
    name: "gopher-repetition", rules: GopherRepetition.rules,
    measure: GopherRepetition(marksWords: false).report)

  /// As RedPajama does it: over words in lower case without punctuation, and a word in several
  /// duplicate n-grams counts once.
  public static let gopherRepetitionRedPajama = QualityRuleSet(
    name: "gopher-repetition-redpajama", rules: GopherRepetition.rules,
    measure: GopherRepetition(marksWords: true).report)
}

/// Measures of Gopher's repetition rules (Rae et al. 2021, table A1).
struct GopherRepetition: Sendable {
  /// Whether words are marked rather than n-grams counted.
  let marksWords: Bool

  static let rules =
    [
      QualityRule("paragraphs", above: 0.3), QualityRule("paragraph-characters", above: 0.2),
      QualityRule("lines", above: 0.3), QualityRule("line-characters", above: 0.2),
    ]
    + zip(2...4, [0.2, 0.18, 0.16]).map { QualityRule("top-\($0)-gram", above: $1) }
    + zip(5...10, [0.15, 0.14, 0.13, 0.12, 0.11, 0.1]).map {
      QualityRule("duplicate-\($0)-grams", above: $1)
    }

  func report(on text: QualityText) -> QualityReport {
    var report = QualityReport()
    guard text.length > 0 else { return report }
    let length = Double(text.length)
    for (name, pieces) in [
      ("paragraph", Pieces.paragraphs(of: text)), ("line", Pieces.lines(of: text)),
    ] {
      let duplicates = Pieces.duplicates(pieces, of: text)
      report.measures.append(
        .init(name + "s", Double(duplicates.count) / Double(max(pieces.count, 1))))
      report.measures.append(
        .init(name + "-characters", Double(duplicates.length) / length))
    }
    let grams = WordGrams(text, foldsWords: marksWords)
    let total = marksWords ? Double(max(grams.totalLength, 1)) : length
    for size in 2...4 {
      let top = grams.top(size)
      let value = Double(top.length * top.count) / total
      report.measures.append(
        .init("top-\(size)-gram", value, evidence: top.range.map { [text.text($0)] } ?? []))
    }
    for size in 5...10 {
      let repeated = marksWords ? grams.markedLength(size) : grams.repeatedLength(size)
      report.measures.append(.init("duplicate-\(size)-grams", Double(repeated) / total))
    }
    return report
  }
}

/// Lines and paragraphs that stand more than once.
enum Pieces {
  /// What stands between runs of line feeds, and before and after them.
  static func lines(of text: QualityText) -> [Range<Int>] {
    split(text.utf8, 0..<text.utf8.count, atLeast: 1)
  }

  /// What stands between runs of at least two line feeds, without white space around the text.
  static func paragraphs(of text: QualityText) -> [Range<Int>] {
    split(text.utf8, text.trimmed(0..<text.utf8.count), atLeast: 2)
  }

  private static func split(
    _ utf8: [UInt8], _ range: Range<Int>, atLeast minimum: Int
  ) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    var position = start
    while position < range.upperBound {
      guard utf8[position] == 0x0A else {
        position += 1
        continue
      }
      let runStart = position
      while position < range.upperBound, utf8[position] == 0x0A { position += 1 }
      if position - runStart >= minimum {
        pieces.append(start..<runStart)
        start = position
      }
    }
    pieces.append(start..<range.upperBound)
    return pieces
  }

  /// How many pieces occurred before, and their code points.
  static func duplicates(
    _ pieces: [Range<Int>], of text: QualityText
  ) -> (count: Int, length: Int) {
    var seen: Set<ArraySlice<UInt8>> = []
    var count = 0
    var length = 0
    for piece in pieces where !seen.insert(text.utf8[piece]).inserted {
      count += 1
      length += text.length(piece)
    }
    return (count, length)
  }
}
