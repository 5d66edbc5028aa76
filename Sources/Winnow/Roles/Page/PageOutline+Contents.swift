// Tables of contents.
extension PageOutline {
  /// What is said more often further down heads nothing.
  private static let mostCopies = 2
  /// Of so many entries one may be said in other words further down.
  private static let entriesOfOther = 4
  private static let mostWordsOfHeading = 5.0
  /// A picture with its maker, or a short line, may stand between a heading and its text.
  private static let linesToText = 3

  /// Lines, one below the other, that all stand once more further down, in the same order, most of them close above
  /// running text.  Menus that come again at the foot of a page stand there as a menu, too.
  func tableOfContents() -> (lines: Range<Int>, headings: [Int]) {
    let copies = copiesBelow()
    func heading(of entry: Int, below line: Int) -> Int? {
      guard copies[entry].count <= Self.mostCopies else { return nil }
      var heading = copies[entry].next
      while heading < lines.count, heading <= line { heading = copies[heading].next }
      return heading < lines.count ? heading : nil
    }
    var paragraphs = [0]
    paragraphs.reserveCapacity(lines.count + 1)
    for line in lines {
      paragraphs.append(paragraphs[paragraphs.count - 1] + (line.isParagraph ? 1 : 0))
    }
    var start = 0
    while start < lines.count {
      var headings: [Int] = []
      var (index, end) = (start, start)
      while index < headings.first ?? lines.count {
        if let heading = heading(of: index, below: max(index, headings.last ?? index)) {
          headings.append(heading)
          end = index + 1
        } else {
          let others = index + 1 - start - headings.count
          if texts[index] == nil || others * Self.entriesOfOther > index + 1 - start { break }
        }
        index += 1
      }
      guard headings.count >= Self.fewest else {
        start += 1
        continue
      }
      let ends = headings.dropFirst() + [lines.count]
      let heads = zip(headings, ends).count { heading, end in
        paragraphs[heading + 1] < paragraphs[min(heading + 1 + Self.linesToText, end)]
      }
      if end <= headings[0], heads * 2 >= headings.count { return (start..<end, headings) }
      start = end
    }
    return (0..<0, [])
  }

  /// Of each line, the next one further down that says the same, and how many there are; the number of lines where
  /// there is none.
  private func copiesBelow() -> [(next: Int, count: Int)] {
    let none = (next: lines.count, count: 0)
    var copies = [(next: Int, count: Int)](repeating: none, count: lines.count)
    var seen: [UInt64: (next: Int, count: Int)] = [:]
    seen.reserveCapacity(lines.count)
    for index in lines.indices.reversed() {
      guard let text = texts[index] else { continue }
      let below = seen[text.wording] ?? none
      copies[index] = below
      seen[text.wording] = (index, below.count + 1)
    }
    return copies
  }

  /// The table of contents with the few words above it, if they are no title.
  func contents(below title: Int?) -> Range<Int> {
    guard !contents.isEmpty, let title else { return contents }
    var first = contents.lowerBound
    func stands(_ line: Int) -> Bool {
      line > title && lines[line].words <= Self.mostWordsOfHeading && !lines[line].endsSentence
    }
    // A button that hides it may stand in brackets below its heading.
    if stands(first - 1), lines[first - 1].brackets > 1, lines[first - 1].words <= 2 { first -= 1 }
    if stands(first - 1), lines[first - 1].letters > 0 { first -= 1 }
    return first..<contents.upperBound
  }
}
