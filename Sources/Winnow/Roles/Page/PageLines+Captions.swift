// Captions that name no picture.
extension PageLines {
  private static let mostWords = 60.0
  private static let longestName = 3.0

  /// Marks numbered figures, what ends with its maker, what begins with a triangle that points to a picture, and
  /// sentences with the name of a paper behind a bar.
  func markCaptions(_ signs: inout [LineSigns]) {
    for index in lines.indices where signs[index].isEmpty && index != title {
      let line = lines[index]
      guard line.words >= 3, line.words <= Self.mostWords else { continue }
      if line.namesMaker && !line.cues.contains(.credit) || numbersFigure(index)
        || namesReporter(index) || showsPicture(index) || pointsAlone(index)
        || endsWithPaper(index) || endsWithMaker(index)
      {
        signs[index] = .caption
      }
    }
  }

  /// Below another one it is an entry of a list.
  private func numbersFigure(_ index: Int) -> Bool {
    lines[index].numbersFigure
      && ![index - 1, index + 1].contains { lines.indices.contains($0) && lines[$0].numbersFigure }
  }

  /// Behind the last paragraph a reporter is who wrote the article.
  private func namesReporter(_ index: Int) -> Bool {
    index + 1 < article.upperBound && lines[index].sentences <= 1
      && LineMeasures.endsWithReporter(utf8, LineEdges.trimmed(ranges[index], in: utf8))
  }

  /// "图为": what a picture shows.
  private func showsPicture(_ index: Int) -> Bool {
    lines[index].isUnspaced && Self.shows.contains { utf8[ranges[index]].starts(with: $0) }
  }

  private static let shows = [
    "图为", "圖為", "上图为", "上圖為", "下图为", "下圖為", "资料图：", "資料圖：",
  ].map { Array($0.utf8) }

  /// Lists use the same marks, for each of their entries.
  private func pointsAlone(_ index: Int) -> Bool {
    pointers(index) == 1 && !lines[index].hasLabel
      && !(-4...4).contains { $0 != 0 && pointers(index + $0) > 0 }
  }

  /// The triangles of a line that begins with one.
  private func pointers(_ index: Int) -> Int {
    guard ranges.indices.contains(index), !ranges[index].isEmpty else { return 0 }
    var place = ranges[index].lowerBound
    guard Self.triangles.contains(decodeScalar(utf8, &place)) else { return 0 }
    var count = 1
    while place < ranges[index].upperBound {
      if Self.triangles.contains(decodeScalar(utf8, &place)) { count += 1 }
    }
    return count
  }

  private static let triangles: Set<UInt32> = [
    0x25B2, 0x25B3, 0x25B6, 0x25B7, 0x25C0, 0x25C1, 0x25BC,
  ]

  /// "The quay at noon (photo Brandt)": in brackets at the end, with a name and little else.
  private func endsWithMaker(_ index: Int) -> Bool {
    guard lines[index].cues.contains(.credit), lines[index].brackets >= 2 else { return false }
    let text = LineEdges.trimmed(ranges[index], in: utf8)
    guard let last = text.last, [0x29, 0x5D].contains(utf8[last]),
      let open = utf8[text].lastIndex(where: { $0 == 0x28 || $0 == 0x5B }), open > text.lowerBound
    else { return false }
    let maker = LineMeasures(utf8, open + 1..<last)
    return maker.beginsWithCue && maker.leadingCues.contains(.credit) && maker.words >= 2
      && maker.words <= Self.wordsOfMaker && maker.digits == 0
      && maker.capitalWords + (maker.start == .lower ? 1 : 0) >= Int(maker.words)
  }

  private static let wordsOfMaker = 4.0

  /// A sentence, a bar and a name in capitals: "The mill in May. | EVENING POST".
  private func endsWithPaper(_ index: Int) -> Bool {
    guard lines[index].separators == 1, lines[index].shoutedWords > 0,
      let bar = utf8[ranges[index]].lastIndex(of: UInt8(ascii: "|"))
    else { return false }
    let name = LineMeasures(utf8, bar + 1..<ranges[index].upperBound)
    let text = LineMeasures(utf8, ranges[index].lowerBound..<bar)
    return name.isInCapitals && name.words <= Self.longestName && name.digits == 0
      && text.endsSentence && text.words >= 4
  }
}
