/// The runs of long prose on a page, and how each compares with the largest: an article is one long
/// run, the teasers of others are many short ones.
struct ProseRuns {
  /// Runs go on over less than so many other lines.
  private static let gaps = [1, 3]
  /// A run of so many words is as good as the largest one: a book has many, and all are content.
  private static let longest: Float = 1_500
  private static let side: Float = 20

  /// The names, in the order of the numbers.
  static let names: [String] = gaps.flatMap { gap in
    [
      "after the start of the longest run", "after the end of the longest run",
      "longest run of the prose", "words of its run", "its run by the longest",
    ].map { "\($0), gap \(gap)" }
  }

  static let count = names.count

  /// The runs with one gap.
  private struct Runs {
    /// The words in the run of each line; 0 outside of the runs.
    private var words: [Float]
    private var longest = 0..<0
    private var longestWords: Float = 0
    private var allWords: Float = 0

    init(_ lines: [LineMeasures], gap: Int) {
      words = [Float](repeating: 0, count: lines.count)
      var run = 0..<0
      var sum: Float = 0
      for (index, line) in lines.enumerated() where line.isLongProse {
        if run.isEmpty || index - run.upperBound >= gap {
          close(run, sum)
          run = index..<index
          sum = 0
        }
        run = run.lowerBound..<index + 1
        sum += Float(line.words)
      }
      close(run, sum)
    }

    private mutating func close(_ run: Range<Int>, _ sum: Float) {
      for index in run { words[index] = sum }
      allWords += sum
      guard sum > longestWords else { return }
      longest = run
      longestWords = sum
    }

    func append(_ index: Int, to row: inout FeatureRow) {
      row.append(ProseRuns.distance(index - longest.lowerBound))
      row.append(ProseRuns.distance(index - max(longest.upperBound - 1, 0)))
      row.append(longestWords / max(allWords, 1))
      row.append(min(words[index] / ProseRuns.longest, 4))
      row.append(min(words[index] / max(min(longestWords, ProseRuns.longest), 1), 1))
    }
  }

  private let runs: [Runs]

  init(_ lines: [LineMeasures]) {
    runs = Self.gaps.map { Runs(lines, gap: $0) }
  }

  /// Appends the features of the line at `index`.
  func append(_ index: Int, to row: inout FeatureRow) {
    for runs in runs { runs.append(index, to: &row) }
  }

  private static func distance(_ lines: Int) -> Float {
    min(max(Float(lines) / side, -2), 2)
  }
}
