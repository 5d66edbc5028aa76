// Who wrote the article, behind it.
extension PageLines {
  private static let wordsOfName = 6.0
  private static let leastWords = 5.0
  private static let wordsOfWriter = 60.0
  private static let wordsOfPortrait = 90.0
  /// The portrait, and so many paragraphs more may follow: links to other articles, requests.
  private static let paragraphsBelow = 4

  /// Marks what is said of the writer behind the last paragraph: it begins with the name beside the title, or stands in
  /// brackets as a whole.
  func markWriters(_ signs: inout [LineSigns]) {
    markPortraits(&signs)
    guard let title, let last = paragraphs.last, let middle = middleOfProse
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
    let end = paragraphs.filter { $0 > title }.suffix(3)
    markNamesOfWriters(writers, names, below: max(title + 6, middle), &signs)
    for index in lines.indices where signs[index].isEmpty && index > max(title + 6, middle) {
      guard (Self.leastWords...Self.wordsOfWriter).contains(lines[index].words) else { continue }
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
    let start = max(middle + 1, place(above: Self.paragraphsBelow))
    for index in lines.indices.dropLast() where index >= start && signs[index].isEmpty {
      guard isShort(index, 4), lines[index].letters >= 4, lines[index].cues.isEmpty,
        lines[index].punctuation == 0, lines[index].words >= 2 || lines[index].isUnspaced,
        lines[index].looksLikeName || lines[index].start == .unicase,
        (Self.leastWords...Self.wordsOfWriter).contains(lines[index + 1].words),
        signs[index + 1].isEmpty
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
    let start = max(middle + 1, place(above: Self.paragraphsBelow))
    for head in lines.indices where head >= start && head != title && signs[head].isEmpty {
      let line = lines[head]
      guard line.opening.contains(.portrait), !line.isClosedByFullStop,
        line.words <= line.openingWords + (line.hasLabel ? Self.wordsOfName : 0.4)
      else { continue }
      signs[head] = .writer
      var below = head + 1
      if isShort(below, Self.wordsOfName), signs[below].isEmpty,
        lines[below].cues.isDisjoint(with: .frame)
      {
        signs[below] = .writer
        below += 1
      }
      if lines.indices.contains(below), signs[below].isEmpty,
        (Self.leastWords...Self.wordsOfPortrait).contains(lines[below].words)
      {
        signs[below] = .writer
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
