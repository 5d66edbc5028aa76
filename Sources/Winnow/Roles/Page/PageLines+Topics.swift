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
    // Notes on the writer and comments may follow, which read as running text.
    for index in article where index * 2 > article.lowerBound + article.upperBound {
      if signs[index].isEmpty, isShort(index, Self.mostWords), isRowOfTopics(index) {
        signs[index] = .topics
      }
    }
    for index in lines.indices where index != title && signs[index].isEmpty {
      if isShort(index, Self.mostWords), isRowOfHashtags(index) { signs[index] = .topics }
    }
  }

  /// Several names behind a label, and no other label beside it as in tables of facts.
  private func isRowOfTopics(_ index: Int) -> Bool {
    let line = lines[index]
    return line.leadingCues.contains(.tag) && line.beginsWithCue && line.labelWords <= 2
      && line.commas + line.separators >= 2 && namesTopics(index)
      && ![index - 1, index + 1].contains { lines.indices.contains($0) && lines[$0].isLabelled }
  }

  /// "#bridge #river" and nothing else.
  private func isRowOfHashtags(_ index: Int) -> Bool {
    guard lines[index].letters > 0 else { return false }
    let hash = UInt8(ascii: "#")
    let text = LineEdges.trimmed(ranges[index], in: utf8)
    guard utf8[text.lowerBound] == hash else { return false }
    let words = utf8[text].split(separator: 0x20)
    return words.count >= 2
      && words.allSatisfy { word in
        word.count >= 2 && word.first == hash && word.dropFirst().first != hash
      }
  }

  /// "Tag 3: ..." is a day in German.
  private func namesTopics(_ index: Int) -> Bool {
    lines[index].isLabelled && label(of: index)?.contains(where: \.isDigit) == false
  }
}
