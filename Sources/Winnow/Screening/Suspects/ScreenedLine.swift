/// What is remembered of a line that was screened: numbers only, as it is copied from round to round.
struct ScreenedLine {
  /// What was looked for.
  let checks: ScreeningAnnotator.Checks
  /// The number of its words.
  let words: Int
  /// ``LineReader/Glance/injectionSum``
  let injectionSum: Float
  /// ``LineReader/Glance/isOrder``
  let isOrder: Bool
  /// Where the line is among all suspects, if it may be spam or an order.
  let suspect: Int?
  /// Whether something hidden or encoded is told of the line.
  var isToldOf = false
  /// What the other lines of its page are to know of it.
  let profile: SuspectContext.Line
  /// Where its words are among those of all lines that were screened.
  let topics: Range<Int>

  init(
    _ glance: LineReader.Glance, checks: ScreeningAnnotator.Checks, topics: Range<Int>,
    suspect: Int?
  ) {
    self.checks = checks
    words = glance.whole.words
    injectionSum = glance.injectionSum
    isOrder = glance.isOrder
    self.suspect = suspect
    profile = SuspectContext.Line(glance.whole)
    self.topics = topics
  }
}
