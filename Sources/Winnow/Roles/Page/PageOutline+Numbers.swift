// Numbered headings.
extension PageOutline {
  /// Lines numbered from one on in the same way: headings where most of them are right above running text, and
  /// entries of a list where each names what it counts.
  func numberedHeadings() -> (headings: [Int], entries: [Int]) {
    var series: [UInt64: [Int]] = [:]
    var all: [[Int]] = []
    for (index, text) in texts.enumerated() where !contents.contains(index) {
      guard let text, let number = text.number else { continue }
      if number == 1 {
        if let ended = series[text.mark] { all.append(ended) }
        series[text.mark] = [index]
      } else if series[text.mark]?.count == number - 1 {
        series[text.mark]?.append(index)
      }
    }
    var headings: [Int] = []
    var entries: [Int] = []
    for series in all + series.values where areDistinct(series) {
      if areAboveText(series) {
        headings += series
      } else if areEntries(series) {
        entries += series
      }
    }
    return (headings.sorted(), entries.sorted())
  }

  /// "1 of 12" stands above pictures.
  private func areDistinct(_ series: [Int]) -> Bool {
    series.count >= Self.fewest
      && Set(series.map { texts[$0]?.wording }).count == series.count
  }

  private func areAboveText(_ series: [Int]) -> Bool {
    let heads = series.count {
      $0 + 1 < lines.count && lines[$0 + 1].isProse(content[$0 + 1])
    }
    return heads * 2 > series.count
  }

  /// "Page 1", "Level 2: Newcomer" are of the frame, and the model is sure of most of them.
  private func areEntries(_ series: [Int]) -> Bool {
    let sum = series.reduce(Float(0)) { $0 + content[$1] }
    return sum >= Self.leastContent * Float(series.count)
      && series.allSatisfy {
        texts[$0]?.isNamed == true && lines[$0].words >= 3
          && lines[$0].cues.subtracting(.places).isDisjoint(with: .frame)
      }
  }

  private static let leastContent: Float = 0.3

  /// An article with its numbered headings, and what stands right below the last of them.
  func extended(_ article: Range<Int>) -> Range<Int> {
    guard let first = numbered.first, let last = numbered.last else { return article }
    return min(article.lowerBound, first)..<max(article.upperBound, min(last + 2, lines.count))
  }
}
