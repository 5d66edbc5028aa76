/// Finds the heads of facing pages: numbers that count on beside one wording and another by turns, which those of
/// chapters do not.
///
///     44  WALKS BY THE SEA
///     THE ROAD TO THE MILL  45
///     46  WALKS BY THE SEA
struct FacingHeads {
  /// So many heads are of pages.
  private static let least = 3

  /// The last line with a number, and what stands beside it.
  private var last: [Int: (line: Int, words: [UInt8])] = [:]
  /// Lines with heads, by the head that goes on with them.
  private var open: [PageNumbers.Place: [Int]] = [:]
  /// The longest ones, by what stands beside the first number.
  private var longest: [[UInt8]: [Int]] = [:]

  /// The lines of heads that go on from page to page.
  var runs: [[Int]] { Array(longest.values) }

  /// Adds a number that stands in a line beside words; lines have to come in order.
  ///
  /// - Complexity: O(1), but for the length of what it goes on with.
  mutating func add(_ place: PageNumbers.Place, at line: Int, of lines: MarkedLines) {
    defer { last[place.number] = (line, place.words) }
    guard let before = last[place.number - 1], before.words != place.words,
      PageNumbers.page.contains(lines.distance(from: before.line, to: line))
    else { return }
    var run = open[place].flatMap { $0.last == before.line ? $0 : nil } ?? [before.line]
    run.append(line)
    open[PageNumbers.Place(number: place.number + 1, words: before.words)] = run
    if run.count >= Self.least, run.count > longest[place.words, default: []].count {
      longest[place.words] = run
    }
  }
}
