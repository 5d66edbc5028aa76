/// Finds paragraphs that were broken into lines at a fixed width, as in e-mails, books and program
/// documentation: their lines are no lines in their own right and have one role together.
///
/// A filler puts a word on the next line only when it does not fit.  So in such a paragraph no line
/// is longer than the width, and every line but the last would be, with the first word of the next.
/// A list of short lines does not look like that.
///
/// Not found are paragraphs filled by other rules (TeX's, right-justified text) and text without
/// spaces.
struct WrappedParagraphs {
  /// Widths in code points that text is filled to.
  private static let widths = 40...120
  /// Fillers leave two spaces behind a full stop, and hyphens where a word could have been cut.
  private static let slack = 2

  struct Line {
    fileprivate(set) var range: Range<Int>
    let width: Int
    /// Code points of the first word.
    let firstWord: Int
  }

  private let lines: [Line]

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
    lines = utf8.withUnsafeBufferPointer { buffer in
      ranges.map { range in
        var line = memory.widths.value(of: origins.origin(of: range)) {
          Self.measure(buffer, range)
        }
        line.range = range
        return line
      }
    }
  }

  /// The lines put together, as ranges of their indices: paragraphs that were broken, and single
  /// lines.
  ///
  /// - Complexity: O(*n*) in the number of lines.
  func groups() -> [Range<Int>] {
    let blocks = blocks()
    // The width that the longer paragraphs agree on decides about those of two lines.
    var width = 0
    for block in blocks where block.count > 2 {
      if let found = self.width(of: block) { width = max(width, found) }
    }
    return blocks.flatMap { block in
      let isFilled =
        block.count > 2
        ? self.width(of: block) != nil
        : block.count == 2 && lines[block.lowerBound].width <= width
          && overflows(block.lowerBound, width)
      return isFilled ? [block] : block.map { $0..<$0 + 1 }
    }
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

  /// The width a block of three lines and more was filled to; nil where it was not filled.
  private func width(of block: Range<Int>) -> Int? {
    let width = block.reduce(0) { max($0, lines[$1].width) }
    guard Self.widths.contains(width) else { return nil }
    let broken = block.dropLast()
    let misfits = broken.count { !overflows($0, width) }
    return misfits * 8 <= broken.count ? width : nil
  }

  /// Whether a line with the first word of the next one is longer than the width.
  private func overflows(_ index: Int, _ width: Int) -> Bool {
    lines[index].width + 1 + lines[index + 1].firstWord + Self.slack > width
  }

  private static func measure(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Line {
    // Only the first byte of a code point counts.
    func width(_ range: Range<Int>) -> Int {
      var width = 0
      for index in range where utf8[index] & 0xC0 != 0x80 { width += 1 }
      return width
    }
    var end = range.upperBound
    while end > range.lowerBound, utf8[end - 1] <= 0x20 { end -= 1 }
    var start = range.lowerBound
    while start < end, utf8[start] <= 0x20 { start += 1 }
    var stop = start
    while stop < end, utf8[stop] > 0x20 { stop += 1 }
    return Line(
      range: range, width: width(range.lowerBound..<end), firstWord: width(start..<stop))
  }
}
