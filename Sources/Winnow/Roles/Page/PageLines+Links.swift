// Links below the last paragraph, and who wrote it.
extension PageLines {
  private static let mostLinks = 12
  private static let wordsOfLink = 25.0
  private static let wordsOfHead = 8.0
  /// So many paragraphs may stand below such links: advertisements and what pages ask of their readers.
  private static let paragraphsBelow = 3
  private static let wordsOfWriter = 60.0

  /// Marks titles and questions below what heads them, where next to no running text follows: a sentence of an
  /// advertisement there had them counted in with the article.
  func markLinks(_ signs: inout [LineSigns]) {
    guard let middle = middleOfProse else { return }
    for head in lines.indices where head > middle && head != title {
      guard lines[head].headsSection(.related), lines[head].words <= Self.wordsOfHead,
        lines[head].cueShare >= 0.5
      else { continue }
      let links = lines.indices[(head + 1)...].prefix(Self.mostLinks).prefix { looksLikeLink($0) }
      guard !links.isEmpty,
        lines.indices[links.endIndex...].count(where: isProse) <= Self.paragraphsBelow
      else { continue }
      for index in [head] + links where signs[index].isEmpty { signs[index] = .teaser }
    }
  }

  private func looksLikeLink(_ index: Int) -> Bool {
    let line = lines[index]
    return line.letters > 0 && line.words <= Self.wordsOfLink && !line.isClosedByFullStop
      && line.end != .colon && line.end != .comma && line.sentences <= 1 && line.quiet.isEmpty
      && line.cues.isDisjoint(with: .frame) && !line.hasCopyright
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
