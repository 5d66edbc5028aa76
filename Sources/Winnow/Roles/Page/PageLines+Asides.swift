// What the frames of pages say by itself.
extension PageLines {
  /// Longer paragraphs that begin or end so are of the article.
  private static let mostWords = 60.0

  /// Marks buttons and counters that stand alone, what asks something of readers, and cautions.
  func markAsides(_ signs: inout [LineSigns]) {
    let isOnLaw = title.map { lines[$0].cues.contains(.legal) } ?? false
    for index in lines.indices where signs[index].isEmpty && index != title {
      let line = lines[index]
      guard !line.quiet.isEmpty, line.words <= Self.mostWords else { continue }
      if line.opening.contains(.request)
        || line.quiet.contains(.aside) && line.isMadeOfAsides(with: line.cueWords)
      {
        signs[index] = .aside
      } else if line.quiet.contains(.caution), !isOnLaw {
        signs[index] = .caution
      }
    }
  }
}
