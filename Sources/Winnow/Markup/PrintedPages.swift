/// Finds what printed pages repeat around their text: page numbers, and the running heads and feet beside
/// them.
///
/// Their paragraphs are broken into lines. Page numbers stand alone in their lines and count on; between two of
/// them is a page of text, and some stand in the middle of a sentence or beside a running head, which the
/// numbers of chapters do not. Programs that take the text out of a PDF file also put a form feed (U+000C)
/// between pages.
enum PrintedPages {
  /// A page has so many bytes: numbers closer to each other or farther apart count something else.
  private static let page = 400...10_000
  /// There are so many pages at least.
  private static let leastCount = 3
  /// One line of so many is of a broken paragraph at least: papers hold heads, tables and references, too.
  private static let mostLines = 3
  /// Numbers of more digits count no pages.
  private static let mostDigits = 4
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
    let numbers = numbers(lines)
    let starts = lines.indices.dropFirst().filter { lines.beginsPage($0) }
    guard numbers.count >= leastCount || starts.count + 1 >= leastCount else { return nil }
    var ends = numbers.map { candidates(around: $0 - reach..<$0 + reach + 1, lines) }
    if !starts.isEmpty {
      ends += (starts + [lines.count]).map { candidates(around: $0 - reach..<$0 + reach, lines) }
    }
    var pages: [[UInt8]: Int] = [:]
    for end in ends {
      for key in Set(end.map(\.key)) { pages[key, default: 0] += 1 }
    }
    let heads = Set(ends.joined().filter { pages[$0.key, default: 0] > 1 }.map(\.line))
    let interrupting = numbers.count {
      $0 > 0 && (heads.contains($0 - 1) || !lines.endsSentence($0 - 1))
        || heads.contains($0 + 1)
    }
    let furniture = interrupting * 4 >= numbers.count ? heads.union(numbers) : heads
    return furniture.isEmpty ? nil : furniture.sorted()
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

  /// The longest run of numbers alone in their lines that count on, a page of text between them.
  private static func numbers(_ lines: MarkedLines) -> [Int] {
    var runs: [Int: [Int]] = [:]
    var best: [Int] = []
    for index in lines.indices {
      guard let number = number(lines[index]) else { continue }
      var run: [Int] = []
      if let before = runs[number - 1], let last = before.last,
        page.contains(lines.distance(from: last, to: index))
      {
        run = before
      }
      run.append(index)
      runs[number] = run
      if run.count > best.count { best = run }
    }
    return best.count >= leastCount ? best : []
  }

  /// The number that a line is but for dashes around it: `12`, `– 12 –`.
  private static func number(_ line: MarkedLine) -> Int? {
    guard line.utf8.count <= 12, line.utf8.contains(where: \.isDigit) else { return nil }
    let digits = line.utf8.filter(\.isDigit)
    // The dashes of ASCII, and the bytes of U+2013 and U+2014.
    guard digits.count <= mostDigits,
      line.utf8.allSatisfy({ $0.isDigit || [0x20, 0x2D, 0xE2, 0x80, 0x93, 0x94].contains($0) }),
      line.utf8.drop(while: { !$0.isDigit }).prefix(while: \.isDigit).count == digits.count
    else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// What a line says: the same for lines that differ in numbers, case and spaces only.
  private static func key(_ line: MarkedLine) -> [UInt8] {
    line.utf8.filter { $0 > 0x20 && !$0.isDigit }.map { $0.isLetter ? $0 | 0x20 : $0 }
  }
}
