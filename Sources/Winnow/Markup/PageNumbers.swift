/// Finds the numbers of printed pages: those that count on from page to page.
///
/// A number stands alone in its line ("12", "– 12 –", "[12]"), or beside words that are the same on each page
/// ("Page 12 of 20", "12  The Gate in the Wall"). Headings count on as well ("Chapter 3"): what stands beside words
/// numbers pages where it parts paragraphs.
enum PageNumbers {
  /// A page has so many bytes: numbers closer to each other or farther apart count something else.
  static let page = 400...10_000
  /// Numbers of more digits count no pages.
  private static let mostDigits = 4
  /// A line with a page number has no more bytes, ...
  private static let longest = 100
  /// ... and no more numbers, but for those that say of how many pages it is: "Case 1:17-cv-01234 Page 1 of 12".
  private static let mostNumbers = 3
  /// Beside words, one of so many numbers is known at least: the heads of left and right pages differ, and a scanner
  /// misreads some.
  private static let longestStep = 4
  /// Of the lines with words, one of so many parts a paragraph at least.
  private static let linesOfParting = 3

  /// A number in a line, with what stands beside it.
  struct Place: Hashable {
    let number: Int
    let words: [UInt8]
  }

  /// The lines with page numbers, in order.
  ///
  /// - Parameter least: So many lines count on, or none is of a page.
  /// - Complexity: O(*n*) in the number of lines.
  static func lines(_ lines: MarkedLines, atLeast least: Int) -> [Int] {
    var runs: [Place: [Int]] = [:]
    var best: [Int] = []
    var worded: [[UInt8]: [Int]] = [:]
    var facing = FacingHeads()
    // The lines that say the same beside numbers: some of these may have been misread.
    var beside: [[UInt8]: [Int]] = [:]
    for index in lines.indices {
      let line = lines[index]
      let numbers = numbers(in: line)
      guard !numbers.isEmpty else { continue }
      let words = words(of: line)
      if words.isEmpty, numbers.count > 1 { continue }
      if !words.isEmpty { beside[words, default: []].append(index) }
      for number in numbers {
        if !words.isEmpty { facing.add(Place(number: number, words: words), at: index, of: lines) }
        var run: [Int] = []
        for step in 1...(words.isEmpty ? 1 : longestStep) {
          guard let before = runs[Place(number: number - step, words: words)],
            page.contains(lines.distance(from: before[before.count - 1], to: index) / step)
          else { continue }
          run = before
          break
        }
        run.append(index)
        runs[Place(number: number, words: words)] = run
        if words.isEmpty {
          if run.count > best.count { best = run }
        } else if run.count > worded[words, default: []].count {
          worded[words] = run
        }
      }
    }
    var found = best.count >= least ? best : []
    for (words, run) in worded where run.count >= least {
      let parting = run.count { parts($0, lines) }
      if parting * linesOfParting >= run.count { found += beside[words, default: []] }
    }
    for run in facing.runs where run.count > least || run.contains(where: { parts($0, lines) }) {
      for index in run.prefix(2) { found += beside[self.words(of: lines[index]), default: []] }
    }
    return Set(found).sorted()
  }

  /// The numbers of a line that may number a page: not those within names, as "x86".
  private static func numbers(in line: MarkedLine) -> [Int] {
    guard line.utf8.count <= longest, line.utf8.contains(where: \.isDigit) else { return [] }
    let numbers = line.utf8.split { !$0.isDigit && !$0.isLetter }.filter {
      $0.allSatisfy(\.isDigit)
    }
    guard numbers.count <= mostNumbers || countsPages(numbers, line) else { return [] }
    return (numbers.count <= mostNumbers ? numbers[...] : numbers.dropLast().suffix(1)).filter {
      $0.count <= mostDigits
    }.map(value)
  }

  private static func value(of digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Whether the last two numbers are that of a page and how many there are, with a word between them.
  private static func countsPages(
    _ numbers: [Slice<UnsafeBufferPointer<UInt8>>], _ line: MarkedLine
  ) -> Bool {
    guard let count = numbers.last, let page = numbers.dropLast().last, count.count <= mostDigits,
      page.count <= mostDigits, value(of: page) <= value(of: count)
    else { return false }
    return count.endIndex == line.utf8.endIndex
      && line.utf8[page.endIndex..<count.startIndex].contains { $0.isLetter || $0 >= 0x80 }
  }

  /// What stands beside the numbers; empty for dashes and brackets.
  private static func words(of line: MarkedLine) -> [UInt8] {
    // The dashes of ASCII, and the bytes of U+2013 and U+2014.
    let marks: [UInt8] = [0x20, 0x28, 0x29, 0x2D, 0x5B, 0x5D, 0xE2, 0x80, 0x93, 0x94]
    let isBare = line.utf8.allSatisfy { $0.isDigit || marks.contains($0) }
    return isBare ? [] : PrintedPages.key(line)
  }

  /// A line of a paragraph that goes on has so many bytes; one above a heading that does not end is a short one.
  private static let leastWidth = 40

  /// Whether a line stands inside of a paragraph, or beside a head that does.
  private static func parts(_ index: Int, _ lines: MarkedLines) -> Bool {
    guard index > 0, !lines.endsSentence(index - 1) else { return false }
    let above = [index - 1, index - 2].first {
      lines.indices.contains($0) && lines[$0].utf8.count >= leastWidth
    }
    guard let above, !lines.endsSentence(above) else { return false }
    return [index + 1, index + 2].contains {
      lines.indices.contains($0) && lines[$0].indent == lines[above].indent
    }
  }
}
