/// What tells spam and orders: the words, the shape of a line or sentence, and how it differs from the page
/// around it, as numbers around 0 to 1.
enum SuspectFeatures {
  /// The names, in the order of the numbers.
  static let names = words + ScreeningCounts.names + shape + page + SuspectContext.names

  static let count = names.count

  private static let words = [
    "spam by its words", "an order by its words", "a task by its words", "strongest word",
    "strongest word of an order", "strongest word of a task", "selling words",
    "count of selling words", "words to compare", "length of the line", "part of a line",
    "characters", "characters by words",
  ]

  private static let shape: [String] =
    [
      "capitalised words", "lower-case words", "longest word", "sentences inside", "quotes",
      "brackets", "year", "clock time", "currency", "separators", "wordings of spam",
      "share of wordings",
    ] + LineMeasures.Start.allCases.map { "begins: \($0)" }
    + LineMeasures.End.allCases.map { "ends: \($0)" } + ["ends: full stop"]
    + Cue.learnt.map { "says: \($0)" }

  private static let page = ["another language than the page", "words of its page"]
  private static let pageStart = words.count + ScreeningCounts.count + shape.count

  /// The evidence of the words for an order.
  static func order(_ row: [Float]) -> Float { row[1] }

  /// The evidence of the words for a task.
  static func task(_ row: [Float]) -> Float { row[2] }

  /// Whether the line is in another language than its page.
  static func isForeign(_ row: [Float]) -> Bool { row[pageStart] > 0 }

  /// Whether the line is all of its page.
  static func isAlone(_ row: [Float]) -> Bool {
    SuspectContext.isAlone(row, from: pageStart + page.count)
  }

  /// The row of the same line on a page of lines like it.
  static func atHome(_ row: [Float]) -> [Float] {
    var row = row
    row[pageStart] = 0
    row[pageStart + 1] = 1
    SuspectContext.liken(&row, from: pageStart + page.count)
    return row
  }

  /// What a line or one of its sentences says by itself.
  ///
  /// - Parameters:
  ///   - stretch: The line or sentence.
  ///   - line: The line.
  ///   - topics: How many of its words other lines may share.
  ///   - shape: Its typography and wordings.
  static func own(
    _ stretch: LineReader.Stretch, of line: LineReader.Stretch, topics: Int, shape: LineMeasures
  ) -> [Float] {
    var row: [Float] = []
    row.reserveCapacity(count)
    let words = Float(max(stretch.words, 1))
    let scalars = Float(stretch.counts.scalars)
    row.append(stretch.spam)
    row.append(stretch.injection)
    row.append(stretch.task)
    for output in 0..<ScreeningModel.outputs { row.append(stretch.sum.strongest[output]) }
    row.append(Float(stretch.sum.selling) / words)
    row.append(capped(stretch.sum.selling, 8))
    row.append(capped(topics, 20))
    row.append(naturalLog1p(Float(line.words)) / 4)
    row.append(flag(stretch.range != line.range))
    row.append(naturalLog1p(scalars) / 6)
    row.append(min(scalars / words / 20, 1))
    stretch.counts.append(to: &row)
    append(shape, to: &row)
    return row
  }

  private static func append(_ shape: LineMeasures, to row: inout [Float]) {
    row.append(shape.capitalShare)
    row.append(capped(shape.lowerWords, 20))
    row.append(capped(shape.longestWord, 30))
    row.append(capped(shape.sentences, 5))
    for count in [shape.quotes, shape.brackets] { row.append(capped(count, 4)) }
    for has in [shape.hasYear, shape.hasClock, shape.hasCurrency] { row.append(flag(has)) }
    for count in [shape.separators, shape.spamWordings] { row.append(capped(count, 4)) }
    row.append(min(shape.cueShare, 1))
    for start in LineMeasures.Start.allCases { row.append(flag(shape.start == start)) }
    for end in LineMeasures.End.allCases { row.append(flag(shape.end == end)) }
    row.append(flag(shape.isClosedByFullStop))
    for cue in Cue.learnt { row.append(flag(shape.cues.contains(cue))) }
  }

  private static func capped(_ value: Int, _ cap: Int) -> Float {
    Float(min(value, cap)) / Float(cap)
  }

  private static func flag(_ value: Bool) -> Float { value ? 1 : 0 }
}
