/// Finds the paragraphs in lines without blank lines between them, as text has that was copied out of a
/// printed page.
///
/// Lines of a paragraph reach to the right margin, which is known from those that end inside of a
/// sentence (``BreakWidth``), and what follows goes on with the sentence, or looks like running text
/// itself.  Headings, captions and page numbers fall short of the margin.
struct WrappedRuns {
  private let utf8: UnsafeBufferPointer<UInt8>
  private let lines: [WrappedLine]
  /// Stretches of lines that were broken at one width, with the width, in order.
  private var stretches: ArraySlice<(lines: Range<Int>, width: Int)>

  /// - Complexity: O(*n*) in the number of lines.
  init(_ utf8: UnsafeBufferPointer<UInt8>, _ lines: [WrappedLine]) {
    self.utf8 = utf8
    self.lines = lines
    stretches = Self.stretches(lines)[...]
  }

  /// Lines that are too long to have been broken separate the stretches.
  private static func stretches(_ lines: [WrappedLine]) -> [(lines: Range<Int>, width: Int)] {
    var stretches: [(lines: Range<Int>, width: Int)] = []
    var start = 0
    while start < lines.count {
      var end = start
      while end < lines.count, lines[end].width <= BreakWidth.longest { end += 1 }
      if end - start > 3 {
        var counts = BreakWidth()
        for index in start..<end - 1 {
          let (line, next) = (lines[index], lines[index + 1])
          if line.range.upperBound == next.range.lowerBound {
            counts.count(line, LineBreak(line, next), before: next)
          } else {
            counts.interrupt()
          }
        }
        if let width = counts.width() { stretches.append((start..<end, width)) }
      }
      start = end + 1
    }
    return stretches
  }

  /// Appends the paragraphs and single lines of a block without blank lines.  Blocks have to come in
  /// order.
  ///
  /// - Parameter isFilled: Whether the block is one paragraph where nothing else is known.
  mutating func append(_ block: Range<Int>, isFilled: Bool, to groups: inout [Range<Int>]) {
    while let stretch = stretches.first, stretch.lines.upperBound <= block.lowerBound {
      stretches = stretches.dropFirst()
    }
    var index = block.lowerBound
    for stretch in stretches {
      guard stretch.lines.lowerBound < block.upperBound else { break }
      let range = stretch.lines.clamped(to: block)
      while index < range.lowerBound { single(&index, &groups) }
      while index < range.upperBound {
        let end = self.end(from: index, before: range.upperBound, stretch.width)
        if end > index + 1, isParagraph(index..<end) {
          groups.append(index..<end)
          index = end
        } else {
          while index < end { single(&index, &groups) }
        }
      }
    }
    if index == block.lowerBound, isFilled {
      groups.append(block)
    } else {
      while index < block.upperBound { single(&index, &groups) }
    }
  }

  private func single(_ index: inout Int, _ groups: inout [Range<Int>]) {
    groups.append(index..<index + 1)
    index += 1
  }

  /// Where the lines end that go on from one to the next.
  private func end(from start: Int, before limit: Int, _ width: Int) -> Int {
    var index = start
    while index + 1 < limit, goesOn(index, limit, width) { index += 1 }
    return index + 1
  }

  /// Whether the next line goes on with the paragraph.
  private func goesOn(_ index: Int, _ limit: Int, _ width: Int) -> Bool {
    let (line, next) = (lines[index], lines[index + 1])
    guard reachesMargin(line, next, width) else { return false }
    switch LineBreak(line, next) {
    case .barred: return false
    case .inWord, .inSentence: return true
    case .unicase where next.end == .closed: return isProse(line)
    case .sentence, .open, .unicase:
      return isProse(line) && isProse(next)
        && (next.end == .closed
          || index + 2 < limit && reachesMargin(next, lines[index + 2], width))
    }
  }

  private func reachesMargin(_ line: WrappedLine, _ next: WrappedLine, _ width: Int) -> Bool {
    guard line.width * 10 <= width * 11, next.firstWord * 2 <= width else { return false }
    // Text without spaces can be broken everywhere but before some marks.
    if next.start == .unspaced { return line.width + WrappedParagraphs.slack + 1 >= width }
    return line.width >= BreakWidth.least(width)
      || line.width + 1 + next.firstWord + WrappedParagraphs.slack > width
  }

  private func isProse(_ line: WrappedLine) -> Bool {
    line.start == .unspaced || line.isInCapitals || LineProse(utf8, line.range).isProse
  }

  /// Whether lines that go on from one to the next are no verses or items: their sentences begin with
  /// capitals, or end and pause within lines.
  private func isParagraph(_ run: Range<Int>) -> Bool {
    var begins = lines[run.lowerBound].start == .upper
    var goesOn = false
    for index in run.dropLast() {
      switch LineBreak(lines[index], lines[index + 1]) {
      case .inWord: return true
      case .inSentence: goesOn = true
      case .open, .sentence: begins = begins || goesOn
      case .barred, .unicase: break
      }
    }
    if begins, goesOn { return true }
    let prose = run.map { LineProse(utf8, lines[$0].range) }
    let hasEnd = lines[run.upperBound - 1].end == .closed || prose.contains { $0.sentences > 0 }
    return hasEnd && prose.reduce(0) { $0 + $1.marks } * 2 >= run.count
  }

  /// A heading has no more lines.
  private static let mostLinesOfHeading = 3

  /// Whether a block is a heading that was broken: each line goes on with what the one before says, and no line but
  /// the last is a short one, as above a day or a name.
  ///
  /// - Parameter width: The width that the paragraphs were broken at; 0 where they were not.
  func isBrokenHeading(_ block: Range<Int>, _ width: Int) -> Bool {
    guard width > 0, 2...Self.mostLinesOfHeading ~= block.count,
      lines[block.lowerBound].start == .upper,
      lines[block.upperBound - 1].end == .open
    else { return false }
    return block.dropLast().allSatisfy {
      let (line, next) = (lines[$0], lines[$0 + 1])
      switch LineBreak(line, next) {
      // What is set in below a heading is its text.
      case .inWord, .inSentence: return line.width * 2 >= width && next.indent <= line.indent
      case .barred, .sentence, .open, .unicase: return false
      }
    }
  }

  /// Whether each line of a block begins something new, as headlines, verses and the head of a mail do: not
  /// one goes on with a sentence, and few sentences end or pause inside.
  func isList(_ block: Range<Int>) -> Bool {
    guard block.count > 3 else { return false }
    if block.allSatisfy({ lines[$0].isWord }) { return true }
    var hasCase = true
    for index in block.dropLast() {
      switch LineBreak(lines[index], lines[index + 1]) {
      case .inWord, .inSentence: return false
      case .unicase: hasCase = false
      case .barred, .sentence, .open: break
      }
    }
    let prose = block.map { LineProse(utf8, lines[$0].range) }
    return prose.reduce(0) { $0 + $1.marks } * 3 < block.count
      || hasCase && !prose.contains { $0.sentences > 0 }
  }
}
