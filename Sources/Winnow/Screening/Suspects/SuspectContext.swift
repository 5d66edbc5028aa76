/// The page around a line that may be spam or an order.
struct SuspectContext {
  /// What others are to know of a line, as numbers around 0 to 1: its length, digits, words in
  /// capitals, sentence end, and the evidence for each of the model's outputs by its words, logits within
  /// bounds.
  struct Line {
    fileprivate static let figures = 7
    fileprivate let figures: SIMD8<Float>

    fileprivate func evidence(for output: Int) -> Float {
      figures[Self.figures - ScreeningModel.outputs + output]
    }

    init(_ stretch: LineReader.Stretch) {
      let counts = stretch.counts
      figures = SIMD8(
        naturalLog1p(Float(counts.words)) / 4,
        Float(counts.digits) / Float(max(counts.scalars, 1)),
        min(Float(counts.shouted) / Float(max(counts.words, 1)), 1),
        counts.endsSentence ? 1 : 0,
        SuspectContext.bounded(stretch.spam), SuspectContext.bounded(stretch.injection),
        SuspectContext.bounded(stretch.task), 0)
    }
  }

  /// The names of what ``append(_:at:to:)`` appends.
  static let names: [String] =
    [
      "lines of the page", "lines above", "lines below", "most spam of another", "more spam",
      "most of an order of another", "more of an order", "most of a task of another",
      "more of a task",
    ]
    + ["length", "digits", "capitals", "sentence end", "spam", "order", "task"].flatMap { figure in
      ["others", "difference", "line above", "line below"].map { "\(figure): \($0)" }
    }

  private static let bound: Float = 10

  private static func bounded(_ logit: Float) -> Float { min(max(logit, -bound), bound) }

  /// Lines to either side that are counted.
  private static let reach = 20

  private let lines: [Line]
  private let sum: SIMD8<Float>
  /// For each output the line that looks most like it, and the one after that.
  private let leaders: [(first: Int, second: Int)]

  init(_ lines: [Line]) {
    self.lines = lines
    sum = lines.reduce(SIMD8()) { $0 + $1.figures }
    leaders = (0..<ScreeningModel.outputs).map { Self.leaders(of: lines, $0) }
  }

  private static func leaders(of lines: [Line], _ output: Int) -> (first: Int, second: Int) {
    var first = 0
    var second = 0
    for index in lines.indices.dropFirst() {
      let evidence = lines[index].evidence(for: output)
      if evidence > lines[first].evidence(for: output) {
        (first, second) = (index, first)
      } else if second == first || evidence > lines[second].evidence(for: output) {
        second = index
      }
    }
    return (first, second)
  }

  /// Appends how the line at an index, or a sentence of it, stands among the others.
  func append(_ line: Line, at index: Int, to row: inout [Float]) {
    row.append(Self.size(lines.count))
    row.append(Float(min(index, Self.reach)) / Float(Self.reach))
    row.append(Float(min(lines.count - 1 - index, Self.reach)) / Float(Self.reach))
    for (output, leaders) in leaders.enumerated() {
      let rival = leaders.first == index ? leaders.second : leaders.first
      let most = rival == index ? -Self.bound : lines[rival].evidence(for: output)
      row.append(most)
      row.append(line.evidence(for: output) - most)
    }
    let own = line.figures
    let others =
      lines.count > 1 ? (sum - lines[index].figures) / Float(lines.count - 1) : own
    let difference = own - others
    let above = index > 0 ? lines[index - 1].figures : others
    let below = index + 1 < lines.count ? lines[index + 1].figures : others
    for figure in 0..<Line.figures {
      row.append(others[figure])
      row.append(difference[figure])
      row.append(above[figure])
      row.append(below[figure])
    }
  }

  /// The number of lines of a page as a feature.
  private static func size(_ lines: Int) -> Float { naturalLog1p(Float(lines)) / 7 }

  /// Whether what was appended at `start` is of a page of one line.
  static func isAlone(_ row: [Float], from start: Int) -> Bool { row[start] <= size(1) }

  /// Changes what was appended at `start` as if the others were like the line itself.
  static func liken(_ row: inout [Float], from start: Int) {
    let rivals = start + 3
    let figures = rivals + 2 * ScreeningModel.outputs
    for place in stride(from: rivals, to: figures, by: 2) {
      row[place] += row[place + 1]
      row[place + 1] = 0
    }
    for place in stride(from: figures, to: start + names.count, by: 4) {
      let own = row[place] + row[place + 1]
      row.replaceSubrange(place..<place + 4, with: [own, 0, own, own])
    }
  }
}
