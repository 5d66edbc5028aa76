// Tags behind the last paragraph.
extension PageLines {
  private static let linesBelow = 6
  private static let mostWords = 30.0

  /// Marks what names the topics of an article: "Tags: bridge, river", "Posted in News | Tagged bridge".  Other rows
  /// of names with commas between them are facts as often.
  func markTopics(_ signs: inout [LineSigns]) {
    guard !article.isEmpty else { return }
    let below = article.upperBound..<min(article.upperBound + Self.linesBelow, lines.count)
    for index in below where signs[index].isEmpty && isShort(index, Self.mostWords) {
      let line = lines[index]
      guard line.cues.contains(.tag) else { continue }
      if line.leadingCues.contains(.tag) ? namesTopics(index) : line.separators > 0 {
        signs[index] = .topics
      }
    }
  }

  /// "Tag 3: ..." is a day in German.
  private func namesTopics(_ index: Int) -> Bool {
    lines[index].isLabelled && label(of: index)?.contains(where: \.isDigit) == false
  }
}
