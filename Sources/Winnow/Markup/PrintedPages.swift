/// Finds what printed pages repeat around their text: page numbers, and the running heads and feet beside
/// them.
///
/// Their paragraphs are broken into lines. Page numbers count on, alone in their lines or beside the same
/// words; between two of them is a page of text, and some stand in the middle of a sentence or beside a running
/// head, which the numbers of chapters do not. Programs that take the text out of a PDF file also put a form feed
/// (U+000C) between pages.
enum PrintedPages {
  /// There are so many pages at least.
  private static let leastCount = 3
  /// One line of so many is of a broken paragraph at least: papers hold heads, tables and references, too.
  private static let mostLines = 3
  /// Heads and feet are that close to a page's end.
  private static let reach = 2
  /// Heads and feet have no more bytes.
  private static let longestHead = 160

  /// The lines that are no text of the page, in order; `nil` where there are no pages.
  ///
  /// - Parameter paragraphs: The lines, those together that are broken paragraphs.
  /// - Complexity: O(*n*) in the number of lines.
  static func furniture(of lines: MarkedLines, paragraphs: [Range<Int>]) -> [Int]? {
    let broken = paragraphs.reduce(0) { $0 + ($1.count > 1 ? $1.count : 0) }
    guard broken * mostLines >= lines.count else { return nil }
    let numbers = PageNumbers.lines(lines, atLeast: leastCount)
    let starts = lines.indices.dropFirst().filter { lines.beginsPage($0) }
    guard numbers.count >= leastCount || starts.count + 1 >= leastCount else { return nil }
    var windows = numbers.map { $0 - reach..<$0 + reach + 1 }
    if !starts.isEmpty { windows += (starts + [lines.count]).map { $0 - reach..<$0 + reach } }
    let ends = merged(windows).map { candidates(around: $0, lines) }
    var pages: [[UInt8]: Int] = [:]
    for end in ends {
      for key in Set(end.map(\.key)) { pages[key, default: 0] += 1 }
    }
    let heads = Set(
      ends.joined().filter { end in
        let least = isInParagraph(end.line, lines) ? max(3, ends.count / 3) : 2
        return pages[end.key, default: 0] >= least
      }.map(\.line))
    let interrupting = numbers.count {
      $0 > 0 && (heads.contains($0 - 1) || !lines.endsSentence($0 - 1))
        || heads.contains($0 + 1) || lines.beginsPage($0)
        || $0 + 1 < lines.count && lines.beginsPage($0 + 1)
    }
    let furniture = interrupting * 4 >= numbers.count ? heads.union(numbers) : heads
    return furniture.isEmpty ? nil : furniture.sorted()
  }

  /// Whether a line goes on with the one above, or in the one below: most such lines are of the text, and stand at the
  /// ends of two pages by chance.
  private static func isInParagraph(_ index: Int, _ lines: MarkedLines) -> Bool {
    [index, index + 1].contains {
      lines.indices.contains($0) && lines.followsClosely($0) && lines.continuesSentence($0)
    }
  }

  /// Ranges with those together that overlap: what stands around the number of a page is one end of it with what
  /// stands around its form feed.
  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, last.overlaps(range) {
        merged[merged.count - 1] =
          last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  /// The lines around the end of a page that may be heads or feet, with what they say but for numbers.
  private static func candidates(
    around places: Range<Int>, _ lines: MarkedLines
  ) -> [(line: Int, key: [UInt8])] {
    places.clamped(to: lines.indices).compactMap { index in
      let line = lines[index]
      return line.utf8.count <= longestHead && !line.isNumber ? (index, key(line)) : nil
    }
  }

  /// What a line says: the same for lines that differ in numbers, case and spaces only.
  static func key(_ line: MarkedLine) -> [UInt8] {
    line.utf8.filter { $0 > 0x20 && !$0.isDigit }.map { $0.isLetter ? $0 | 0x20 : $0 }
  }
}
