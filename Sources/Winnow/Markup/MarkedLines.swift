/// The lines of a text, as the readers of its markup see them: without the white space around them.
struct MarkedLines {
  private let utf8: UnsafeBufferPointer<UInt8>
  private let ranges: [Range<Int>]

  /// - Parameters:
  ///   - utf8: The text.
  ///   - ranges: Its lines in order, with their ends, but for blank ones.
  init(_ utf8: UnsafeBufferPointer<UInt8>, _ ranges: [Range<Int>]) {
    self.utf8 = utf8
    self.ranges = ranges
  }

  var indices: Range<Int> { ranges.indices }
  var count: Int { ranges.count }

  subscript(index: Int) -> MarkedLine { MarkedLine(utf8, ranges[index]) }

  /// Whether nothing but a line's end is between a line and the one before.
  func followsClosely(_ index: Int) -> Bool {
    index > 0 && ranges[index - 1].upperBound == ranges[index].lowerBound
  }

  /// The bytes of the text between two lines, and theirs.
  func distance(from first: Int, to last: Int) -> Int {
    ranges[last].upperBound - ranges[first].lowerBound
  }

  /// Whether a line ends with a full stop, or what else ends a sentence.
  func endsSentence(_ index: Int) -> Bool { WrappedLine(utf8, ranges[index]).end == .closed }

  /// Whether a line goes on with a sentence or word of the one before.
  func continuesSentence(_ index: Int) -> Bool {
    let (line, next) = (WrappedLine(utf8, ranges[index - 1]), WrappedLine(utf8, ranges[index]))
    switch LineBreak(line, next) {
    case .inSentence, .inWord: return true
    case .barred, .sentence, .open, .unicase: return false
    }
  }

  /// Whether a line begins a page of a printed text: a form feed is before it.
  func beginsPage(_ index: Int) -> Bool {
    var place = ranges[index].lowerBound
    while place < ranges[index].upperBound, utf8[place] <= 0x20 {
      if utf8[place] == 0x0C { return true }
      place += 1
    }
    place = ranges[index].lowerBound - 1
    while place >= 0, utf8[place] <= 0x20 {
      if utf8[place] == 0x0C { return true }
      place -= 1
    }
    return false
  }
}

/// A line without the white space around it.
struct MarkedLine {
  let utf8: UnsafeBufferPointer<UInt8>
  /// The bytes of white space before it.
  let indent: Int

  /// - Parameter line: A line of the text, with its end.
  init(_ text: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
    var range = line.lowerBound..<LineEdges.trimmed(line, in: text).upperBound
    while range.lowerBound < range.upperBound, text[range.lowerBound] <= 0x20 {
      range = range.lowerBound + 1..<range.upperBound
    }
    utf8 = UnsafeBufferPointer(rebasing: text[range])
    indent = range.lowerBound - line.lowerBound
  }

  /// The first byte; 0 where there is none.
  var first: UInt8 { utf8.first ?? 0 }
  /// The last one.
  var last: UInt8 { utf8.last ?? 0 }

  func starts(with text: StaticString) -> Bool {
    utf8.starts(with: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// How often a byte stands at the beginning.
  func run(of byte: UInt8) -> Int { utf8.prefix { $0 == byte }.count }

  /// Whether all bytes are digits of ASCII.
  var isNumber: Bool { !utf8.isEmpty && utf8.allSatisfy(\.isDigit) }
}

extension UInt8 {
  /// A digit of ASCII.
  var isDigit: Bool { 0x30...0x39 ~= self }
  /// A letter of ASCII.
  var isLetter: Bool { 0x61...0x7A ~= self | 0x20 }
}
