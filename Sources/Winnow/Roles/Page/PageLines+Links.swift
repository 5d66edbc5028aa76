// Links below the last paragraph, and who wrote it.
extension PageLines {
  private static let mostLinks = 12
  private static let wordsOfLink = 25.0
  private static let wordsOfHead = 8.0
  /// So many paragraphs may stand below such links: advertisements and what pages ask of their readers.
  private static let paragraphsBelow = 3
  /// "Read also" stands within articles as well.
  private static let paragraphsBelowReading = 1

  /// Marks titles and questions below what heads them, where next to no running text follows: a sentence of an
  /// advertisement there had them counted in with the article.
  func markLinks(_ signs: inout [LineSigns]) {
    guard let middle = middleOfProse else { return }
    let lastParagraphs = place(above: Self.paragraphsBelow)
    let lastParagraph = place(above: Self.paragraphsBelowReading)
    for head in lines.indices where head > middle && head != title {
      let isRelated = lines[head].headsSection(.related)
      guard isRelated || lines[head].headsReading,
        lines[head].words <= Self.wordsOfHead || lines[head].isUnspaced,
        lines[head].cueShare >= 0.5
      else { continue }
      let links = links(below: head, mayBeTold: isRelated)
      guard !links.isEmpty,
        links.upperBound > (isRelated ? lastParagraphs : lastParagraph)
      else { continue }
      for index in head..<links.upperBound where signs[index].isEmpty { signs[index] = .teaser }
    }
  }

  /// The links below a head, with a sentence about some of them where they may be told of.
  private func links(below head: Int, mayBeTold: Bool) -> Range<Int> {
    var end = head + 1
    var areTold = false
    while end < min(lines.count, head + 1 + Self.mostLinks) {
      if looksLikeLink(end), !areTold || lines[end].words >= Self.wordsOfTitle {
        end += 1
      } else if mayBeTold, end > head + 1, saysWhatIsLinked(end) {
        areTold = true
        end += 1
      } else {
        break
      }
    }
    return head + 1..<end
  }

  /// Articles that are told of have titles; shorter ones below may be headings of this one.
  private static let wordsOfTitle = 4.0

  private func looksLikeLink(_ index: Int) -> Bool {
    let line = lines[index]
    return line.letters > 0 && line.words <= Self.wordsOfLink && !line.isClosedByFullStop
      && line.end != .colon && line.end != .comma && line.sentences <= 1 && !saysOtherThings(line)
      && line.cues.isDisjoint(with: .frame) && !line.hasCopyright
  }

  /// A sentence about the link above it, with another link or nothing of the article below.
  private func saysWhatIsLinked(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.isClosedByFullStop, line.words <= Self.wordsOfLink, line.quiet.isEmpty,
      line.cues.isDisjoint(with: .frame)
    else { return false }
    return index + 1 == lines.count || looksLikeLink(index + 1) || lines[index + 1].hasCopyright
      || !lines[index + 1].cues.isDisjoint(with: .frame)
  }

  /// Begins as buttons, requests, posts and lists of facts do, or is made of such words.
  private func saysOtherThings(_ line: LineMeasures) -> Bool {
    !line.opening.isEmpty && line.words <= line.openingWords + 1
      || line.opening.contains(.request) || line.isMadeOfAsides(with: line.cueWords)
      || !line.quiet.isDisjoint(with: [CueSet(.appeal), CueSet(.caution)])
  }

  /// The line from which on no more than so many paragraphs follow.
  func place(above most: Int) -> Int {
    paragraphs.count > most ? paragraphs[paragraphs.count - most - 1] : 0
  }

  /// The line within which half of the running text is read.
  var middleOfProse: Int? {
    let half = paragraphs.reduce(0) { $0 + lines[$1].words } / 2
    var sum = 0.0
    return paragraphs.first { index in
      sum += lines[index].words
      return sum >= half
    }
  }
}
