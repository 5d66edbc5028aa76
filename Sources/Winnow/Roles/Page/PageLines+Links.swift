// Links below the last paragraph, and who wrote it.
extension PageLines {
  private static let mostLinks = 12
  private static let wordsOfLink = 25.0
  private static let wordsOfHead = 8.0
  /// So many paragraphs may stand below such links: advertisements and what pages ask of their readers.
  private static let paragraphsBelow = 3
  /// "Read also" stands within articles as well.
  private static let paragraphsBelowReading = 1
  private static let wordsOfWriter = 60.0

  /// Marks titles and questions below what heads them, where next to no running text follows: a sentence of an
  /// advertisement there had them counted in with the article.
  func markLinks(_ signs: inout [LineSigns]) {
    guard let middle = middleOfProse else { return }
    for head in lines.indices where head > middle && head != title {
      let isRelated = lines[head].headsSection(.related)
      guard isRelated || lines[head].headsReading,
        lines[head].words <= Self.wordsOfHead || lines[head].isUnspaced,
        lines[head].cueShare >= 0.5
      else { continue }
      let links = links(below: head, mayBeTold: isRelated)
      guard !links.isEmpty,
        lines.indices[links.upperBound...].count(where: isProse)
          <= (isRelated ? Self.paragraphsBelow : Self.paragraphsBelowReading)
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

  /// The line within which half of the running text is read.
  private var middleOfProse: Int? {
    let paragraphs = lines.indices.filter(isProse)
    let half = paragraphs.reduce(0) { $0 + lines[$1].words } / 2
    var sum = 0.0
    return paragraphs.first { index in
      sum += lines[index].words
      return sum >= half
    }
  }

  /// Marks what is said of the writer behind the last paragraph: it begins with the name beside the title, or stands in
  /// brackets as a whole.
  func markWriters(_ signs: inout [LineSigns]) {
    markPortraits(&signs)
    guard let title, let last = lines.indices.last(where: isProse), let middle = middleOfProse
    else { return }
    let near = (max(title - 2, 0)...min(title + 6, lines.count - 1)).filter { index in
      index != title && isShort(index, 6) && lines[index].letters > 0
    }
    func texts(where holds: (LineMeasures) -> Bool) -> [[UInt8]] {
      near.filter { holds(lines[$0]) }.map(text)
    }
    let writers = texts { $0.leadingCues.contains(.byline) }
    // Those whom the article is about have names, too.
    let names = texts { line in
      line.looksLikeName || line.start == .unicase && line.words <= 3 && line.cues.isEmpty
    }
    let end = lines.indices.filter { $0 > title && isProse($0) }.suffix(3)
    markNamesOfWriters(writers, names, below: max(title + 6, middle), &signs)
    for index in lines.indices where signs[index].isEmpty && index > max(title + 6, middle) {
      guard lines[index].words >= 5, lines[index].words <= Self.wordsOfWriter else { continue }
      let text = utf8[LineEdges.trimmed(ranges[index], in: utf8)]
      let isLast = index > last || end.contains(index)
      let isNamed = firstName(of: text).map { name in
        writers.contains { $0.holds(name) } || isLast && names.contains { $0.holds(name) }
      }
      if isNamed == true
        || isLast && isInBrackets(text) && lines[index].leadingCues.contains(.byline)
      {
        signs[index] = .writer
      }
    }
  }

  /// Marks the name beside the title where it stands alone behind the article, and the paragraph below it.
  private func markNamesOfWriters(
    _ writers: [[UInt8]], _ names: [[UInt8]], below middle: Int, _ signs: inout [LineSigns]
  ) {
    for index in lines.indices.dropLast() where index > middle && signs[index].isEmpty {
      guard isShort(index, 4), lines[index].letters >= 4, lines[index].cues.isEmpty,
        lines[index].punctuation == 0, lines[index].words >= 2 || lines[index].isUnspaced,
        lines[index].looksLikeName || lines[index].start == .unicase,
        (5...Self.wordsOfWriter).contains(lines[index + 1].words), signs[index + 1].isEmpty,
        lines.indices[(index + 1)...].count(where: isProse) <= Self.paragraphsBelow + 1
      else { continue }
      let name = text(of: index)
      // Tables of contents stand near the title of Japanese articles.
      if writers.contains(where: { $0.holds(name) })
        || !lines[index].isUnspaced && names.contains(name)
      {
        signs[index] = .writer
        signs[index + 1] = .writer
      }
    }
  }

  /// Marks "About the author" with the name and the paragraph below it.
  private func markPortraits(_ signs: inout [LineSigns]) {
    guard let middle = middleOfProse else { return }
    for head in lines.indices where head > middle && head != title && signs[head].isEmpty {
      let line = lines[head]
      guard line.opening.contains(.portrait), !line.isClosedByFullStop,
        line.words <= line.openingWords + (line.hasLabel ? Self.wordsOfName : 0.4),
        lines.indices[(head + 1)...].count(where: isProse) <= Self.paragraphsBelow + 1
      else { continue }
      signs[head] = .writer
      var below = head + 1
      if isShort(below, Self.wordsOfName), signs[below].isEmpty,
        lines[below].cues.isDisjoint(with: .frame)
      {
        signs[below] = .writer
        below += 1
      }
      if lines.indices.contains(below), signs[below].isEmpty, lines[below].words >= 5,
        lines[below].words <= Self.wordsOfPortrait
      {
        signs[below] = .writer
      }
    }
  }

  private static let wordsOfName = 6.0
  private static let wordsOfPortrait = 90.0

  /// The first two words, without the mark behind them.
  private func firstName(of text: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8]? {
    let words = text.prefix(120).split(separator: 0x20, maxSplits: 2)
    guard words.count == 3, words[0].last?.isLetterOrMore == true else { return nil }
    let name = text[words[0].startIndex..<words[1].endIndex]
    let end = name.lastIndex { $0.isLetterOrMore }
    return end.map { Array(name[...$0]) }
  }

  private func isInBrackets(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    text.first == UInt8(ascii: "(") && text.last == UInt8(ascii: ")")
  }
}

extension UInt8 {
  /// A letter of ASCII, or part of another character.
  fileprivate var isLetterOrMore: Bool { isLetter || self >= 0x80 }
}
