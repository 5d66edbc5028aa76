/// What tells lists and tables of facts from menus, both short lines one below the other: names with their
/// values, columns, numbers, and a heading above them that says what they are.
struct FactRuns {
  private static let reaches = [2, 5]
  /// A short line has no more words, and does not end as a sentence does.
  private static let shortWords = 9.0
  private static let headingWords = 6.0
  private static let farAway = 30

  private static let marks = ["label", "columns", "bullet", "digits", "section"]

  /// The names, in the order of the numbers.
  static let names: [String] =
    marks.map { "has: \($0)" } + ["gaps", "numbers by words"]
    + reaches.flatMap { reach in marks.map { "lines with \($0), \(reach) around" } }
    + ["lines of the short run", "place in the short run"]
    + (marks + ["cues", "numbers"]).map { "short run: \($0)" }
    + ["distance to section above"]

  static let count = names.count

  /// A lane for each of ``marks``, then the share of cues and numbers, and one line.
  private typealias Lanes = SIMD8<Float>

  private let lines: [Lanes]
  private let sums: [SIMD8<Double>]
  private let gaps: [Float]
  /// The run of short lines that each line is in; empty for a long one.
  private let runs: [Range<Int>]
  private let distances: [Int]

  init(_ measures: [LineMeasures]) {
    lines = measures.map(Self.lanes)
    gaps = measures.map { Float(min($0.gaps, 4)) / 4 }
    var sum = SIMD8<Double>()
    var sums = [sum]
    sums.reserveCapacity(lines.count + 1)
    for line in lines {
      sum += SIMD8<Double>(line)
      sums.append(sum)
    }
    self.sums = sums
    runs = Self.runs(measures)
    distances = Self.distances(measures)
  }

  private static func lanes(_ line: LineMeasures) -> Lanes {
    func flag(_ value: Bool) -> Float { value ? 1 : 0 }
    let isItem = line.start == .bullet || line.start == .dash
    return Lanes(
      flag(line.hasLabel), flag(line.gaps > 0), flag(isItem), flag(line.digits > 0),
      flag(line.headsFacts(headingWords)), min(line.cueShare, 1),
      Float(line.numbers) / Float(max(line.words, 1)), 1)
  }

  private static func runs(_ lines: [LineMeasures]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    runs.reserveCapacity(lines.count)
    while runs.count < lines.count {
      let start = runs.count
      var end = start
      while end < lines.count, end - start < ContextFeatures.reach,
        lines[end].words <= shortWords, !lines[end].endsSentence
      {
        end += 1
      }
      if end == start {
        runs.append(start..<start)
      } else {
        runs.append(contentsOf: repeatElement(start..<end, count: end - start))
      }
    }
    return runs
  }

  private static func distances(_ lines: [LineMeasures]) -> [Int] {
    var distance = farAway
    return lines.map { line in
      distance = line.headsFacts(headingWords) ? 0 : min(distance + 1, farAway)
      return distance
    }
  }

  /// Appends the features of the line at `index`.
  func append(_ index: Int, to row: inout FeatureRow) {
    let line = lines[index]
    for lane in Self.marks.indices { row.append(line[lane]) }
    row.append(gaps[index])
    row.append(line[Self.marks.count + 1])
    for reach in Self.reaches {
      let around = mean(index - reach..<index + reach + 1)
      for lane in Self.marks.indices { row.append(around[lane]) }
    }
    let run = runs[index]
    row.append(Float(min(run.count, 40)) / 40)
    row.append(Float(min(index - run.lowerBound, 40)) / 40)
    let facts = mean(run)
    for lane in 0..<Self.marks.count + 2 { row.append(facts[lane]) }
    row.append(Float(distances[index]) / Float(Self.farAway))
  }

  /// The mean over those of some lines that there are.
  private func mean(_ range: Range<Int>) -> Lanes {
    let range = range.clamped(to: 0..<lines.count)
    return Lanes(sums[range.upperBound] - sums[range.lowerBound]) / Float(max(range.count, 1))
  }
}

extension LineMeasures {
  /// A few words that say what facts stand below.
  fileprivate func headsFacts(_ most: Double) -> Bool { namesSection && words <= most }
}
