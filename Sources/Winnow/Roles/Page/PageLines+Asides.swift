// What the frames of pages say by itself.
extension PageLines {
  /// Longer paragraphs that begin or end so are of the article.
  private static let mostWords = 60.0

  /// Marks buttons and counters that stand alone, what asks something of readers, and cautions.
  func markAsides(_ signs: inout [LineSigns]) {
    let isOnLaw = title.map { lines[$0].cues.contains(.legal) } ?? false
    for index in lines.indices where signs[index].isEmpty && index != title {
      let line = lines[index]
      if isRating(index) { signs[index] = .aside }
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

  /// Stars, with a number or few words: "★★★★☆ 4,3 (127 opiniones)".
  private func isRating(_ index: Int) -> Bool {
    guard isShort(index, Self.wordsOfRating) else { return false }
    var stars = 0
    var place = ranges[index].lowerBound
    while place < ranges[index].upperBound {
      let code = decodeScalar(utf8, &place)
      if Self.stars.contains(code) { stars += 1 } else if stars > 0 { break }
    }
    return stars >= 3
  }

  private static let wordsOfRating = 5.0
  private static let stars: [UInt32] = [0x2605, 0x2606, 0x2B50, 0x1F31F, 0x272D]
}
