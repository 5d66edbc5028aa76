// Numbered headings.
extension PageOutline {
  /// Lines numbered from one on in the same way, most of them right above running text.
  func numberedHeadings() -> [Int] {
    var series: [UInt64: [Int]] = [:]
    var found: [Int] = []
    for (index, text) in texts.enumerated() where !contents.contains(index) {
      guard let text, let number = text.number else { continue }
      if number == 1 {
        found += checked(series[text.mark])
        series[text.mark] = [index]
      } else if series[text.mark]?.count == number - 1 {
        series[text.mark]?.append(index)
      }
    }
    for series in series.values { found += checked(series) }
    return found.sorted()
  }

  private func checked(_ series: [Int]?) -> [Int] {
    // "1 of 12" stands above pictures.
    guard let series, series.count >= Self.fewest,
      Set(series.map { texts[$0]?.wording }).count == series.count
    else { return [] }
    let heads = series.count {
      $0 + 1 < lines.count && content[$0 + 1] >= 0.4 && lines[$0 + 1].isParagraph
    }
    return heads * 2 > series.count ? series : []
  }

  /// An article with its numbered headings, and what stands right below the last of them.
  func extended(_ article: Range<Int>) -> Range<Int> {
    guard let first = numbered.first, let last = numbered.last else { return article }
    return min(article.lowerBound, first)..<max(article.upperBound, min(last + 2, lines.count))
  }
}
