internal import Winnow

/// Lines with their features, to learn from.
struct ContentSamples {
  /// Rows of ``LineFeatures/count`` numbers.
  private(set) var features: [Float] = []
  /// Whether each line is content.
  private(set) var targets: [Bool] = []
  /// How much each line counts, 1 on average.
  private(set) var weights: [Float] = []

  var count: Int { targets.count }

  /// The samples of some pages.
  ///
  /// Each page is seen several times.  As it is; with little of its frame, as when somebody copied
  /// the article by hand (weight 0.5); and without any (0.3), for what the pipeline keeps is looked
  /// at again and has to stay.  Most of the pages are in languages with capitals and with known
  /// wordings, so each is also shown as if it were in one without (0.15 to 0.3), or else what is
  /// rare in training would count against a line.  A line counts by the square root of its words,
  /// up to 60, and less on a page which counts much: the larger a page, the more its lines are alike.
  /// Of damaged lines nothing is learnt; they are seen by their neighbours.
  init(pages: [LinePage], seed: UInt64) {
    var random = RandomNumbers(seed: seed)
    var row: [Float] = []
    for page in pages {
      let start = count
      defer { balance(from: start, by: page.weight) }
      append(page, weight: 1, row: &row)
      append(page, weight: 0.15, row: &row) { $0.withoutCues }
      append(page, weight: 0.15, row: &row) { $0.withoutCase }
      let content = page.lines.indices.filter { page.lines[$0].isContent }
      guard let first = content.first, let last = content.last else { continue }
      let top = max(0, first - random.below(8))
      let end = min(page.lines.count, last + 1 + random.below(10))
      append(page.keeping(top..<end), weight: 0.5, row: &row)
      append(page.keeping(top..<end), weight: 0.3, row: &row) { $0.withoutCase.withoutCues }
      append(page.keeping(content), weight: 0.3, row: &row)
      append(page.keeping(content), weight: 0.2, row: &row) { $0.withoutCase.withoutCues }
      guard content.count > 4 else { continue }
      let from = random.below(content.count - 2)
      let to = min(content.count, from + 2 + random.below(11))
      append(page.keeping(content[from..<to]), weight: 0.3, row: &row)
    }
    let scale = Float(count) / max(weights.reduce(0, +), .leastNormalMagnitude)
    for index in weights.indices { weights[index] *= scale }
  }

  /// A page counts by the square root of what its lines from `start` on count.
  private mutating func balance(from start: Int, by weight: Float) {
    let scale = weight / max(weights[start...].reduce(0, +), 1).squareRoot()
    for index in start..<count { weights[index] *= scale }
  }

  private mutating func append(
    _ page: LinePage, weight: Float, row: inout [Float],
    changing change: (LineMeasures) -> LineMeasures = { $0 }
  ) {
    let pageFeatures = LineFeatures(page.features.lines.map(change))
    for (index, line) in page.lines.enumerated() where !line.isDamaged {
      pageFeatures.write(index, to: &row)
      features += row
      targets.append(line.isContent)
      weights.append(weight * Float(min(line.words, 60) + 1).squareRoot())
    }
  }
}
