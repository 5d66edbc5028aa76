/// Finds paragraphs that were broken into lines at a fixed width, as in e-mails, books and program
/// documentation: their lines are no lines in their own right and have one role together.
///
/// There are three ways.  A filler puts a word on the next line only when it does not fit: between two
/// blank lines, no line of such a paragraph is longer than the width, and every line but the last
/// would be, with the first word of the next.  A list of short lines does not look like that.
///
/// And between such paragraphs, a heading of two or three lines by itself goes on in each with the words of the one
/// before.
///
/// Text copied out of a printed page has no blank lines, and headings and page numbers between its
/// paragraphs: see ``WrappedRuns``.
///
/// Not found are lines that were broken at different widths close to each other, a few lines of
/// justified text or of German, where many words begin with capitals, and Thai, which sets no marks.
/// Verses in lower case that are nearly of one length are put together, too.
struct WrappedParagraphs {
  /// Widths in code points that text is filled to.
  private static let widths = 40...120
  /// Fillers leave two spaces behind a full stop, and hyphens where a word could have been cut.
  static let slack = 2

  private let utf8: [UInt8]
  private let lines: [WrappedLine]

  /// - Parameters:
  ///   - utf8: The text.
  ///   - ranges: Its lines in order, with their ends.
  init(utf8: [UInt8], lines ranges: [Range<Int>]) {
    var memory = PassageMemory()
    self.init(utf8: utf8, lines: ranges, recalling: &memory)
  }

  /// Remembers the measures of lines.
  init(utf8: [UInt8], lines ranges: [Range<Int>], recalling memory: inout PassageMemory) {
    var origins = memory.origins
    memory.widths.begin()
    self.utf8 = utf8
    lines = utf8.withUnsafeBufferPointer { buffer in
      ranges.map { range in
        var line = memory.widths.value(of: origins.origin(of: range)) {
          WrappedLine(buffer, range)
        }
        line.range = range
        return line
      }
    }
  }

  /// The lines put together, as ranges of their indices: paragraphs that were broken, and single
  /// lines.
  ///
  /// - Complexity: O(*n*) in the bytes of the lines.
  func groups() -> [Range<Int>] {
    let blocks = blocks()
    // The width that the longer paragraphs agree on decides about those of two lines.
    let width = blocks.reduce(0) { max($0, $1.count > 2 ? filled($1)?.width ?? 0 : 0) }
    return utf8.withUnsafeBufferPointer { buffer in
      var runs = WrappedRuns(buffer, lines)
      var groups: [Range<Int>] = []
      groups.reserveCapacity(lines.count)
      for block in blocks {
        let misfits = self.misfits(block, inPairs: width)
        if misfits == 0 && !runs.isList(block) || runs.isBrokenHeading(block, width) {
          groups.append(block)
        } else {
          runs.append(block, isFilled: misfits != nil && !runs.isList(block), to: &groups)
        }
      }
      return groups
    }
  }

  /// So many lines in ten go on with the sentence of the one before in a text that was broken into lines.
  private static let tenthsGoingOn = 4

  /// Whether so many lines go on from one to the next that the text is prose in lines, also where these are too
  /// short for paragraphs to be told from verses.
  ///
  /// - Complexity: O(*n*) in the number of lines.
  func areBrokenThroughout() -> Bool {
    let goingOn = lines.indices.dropFirst().count {
      switch LineBreak(lines[$0 - 1], lines[$0]) {
      case .inWord, .inSentence: true
      case .barred, .sentence, .open, .unicase: false
      }
    }
    return goingOn > 2 && goingOn * 10 >= lines.count * Self.tenthsGoingOn
  }

  /// Runs of lines without a blank line between them.
  private func blocks() -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    for index in lines.indices {
      if index > 0, lines[index - 1].range.upperBound == lines[index].range.lowerBound {
        blocks[blocks.count - 1] = blocks[blocks.count - 1].lowerBound..<index + 1
      } else {
        blocks.append(index..<index + 1)
      }
    }
    return blocks
  }

  /// The width a block was filled to, and how many lines would have held another word; nil where it was
  /// not filled.
  private func filled(_ block: Range<Int>) -> (width: Int, misfits: Int)? {
    let width = block.reduce(0) { max($0, lines[$1].width) }
    guard Self.widths.contains(width) else { return nil }
    let broken = block.dropLast()
    let misfits = broken.count { !overflows($0, width) }
    return misfits * 8 <= broken.count ? (width, misfits) : nil
  }

  /// How many lines of a filled block would have held another word; nil where it was not filled.
  private func misfits(_ block: Range<Int>, inPairs width: Int) -> Int? {
    if block.count > 2 { return filled(block)?.misfits }
    return block.count == 2 && lines[block.lowerBound].width <= width
      && overflows(block.lowerBound, width) ? 0 : nil
  }

  /// Whether a line with the first word of the next one is longer than the width.
  private func overflows(_ index: Int, _ width: Int) -> Bool {
    lines[index].width + 1 + lines[index + 1].firstWord + Self.slack > width
  }
}
