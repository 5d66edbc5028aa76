/// What was found out about a text, for another look at what is left of it when parts were taken away.
///
/// What a line says by itself does not depend on other lines: those that stand as they did are not read again.
/// An analysis says the same with and without.
package struct DocumentMemory {
  private(set) var words: [DocumentWords.Word] = []
  private var stretches: [DocumentWords.Stretch] = []
  private(set) var gains: [Float] = []
  /// ``LabelSet/key`` of the main language.
  private(set) var main: UInt64?
  private(set) var spans: SpanMemory?
  /// The lines of the text to be looked at that stand as they did.
  private(set) var lines: [Lines] = []

  /// Lines of the text that was looked at first.
  struct Lines {
    /// Where they lie in it.
    let range: Range<Int>
    /// Where they begin in what is left.
    let start: Int
  }

  /// Knows nothing: every text is read from beginning to end.
  package init() {}

  init(of document: DocumentWords, _ spans: SpanMemory) {
    self.spans = spans
    words = document.words
    stretches = document.stretches
    gains = document.gains
    main = document.main
  }

  /// Goes over to what is left of the text.
  ///
  /// - Parameters:
  ///   - pieces: What is left, in order.
  ///   - text: The text that was looked at first.
  package mutating func keep(_ pieces: some Sequence<Range<Int>>, of text: [UInt8]) {
    lines.removeAll(keepingCapacity: true)
    if words.isEmpty { return }
    func endsLine(_ offset: Int) -> Bool { offset == 0 || text[offset - 1] == 0x0A }
    var start = 0
    var previousEnd = 0
    for piece in pieces {
      var range = piece
      // What was joined to something else is read again.
      if !endsLine(piece.lowerBound) || !endsLine(previousEnd) {
        let end = text[piece].firstIndex(of: 0x0A).map { $0 + 1 }
        range = (end ?? piece.upperBound)..<piece.upperBound
      }
      if range.upperBound < text.count {
        let end = text[range].lastIndex(of: 0x0A).map { $0 + 1 }
        range = range.lowerBound..<(end ?? range.lowerBound)
      }
      if !range.isEmpty {
        lines.append(Lines(range: range, start: start + range.lowerBound - piece.lowerBound))
      }
      start += piece.count
      previousEnd = piece.upperBound
    }
  }

  /// The indices of the words in some lines.
  func words(in lines: Range<Int>) -> Range<Int> {
    let first = words.partition { $0.start >= lines.lowerBound }
    return first..<words.partition { $0.start >= lines.upperBound }
  }

  /// Calls `body` with what each stretch of the words of some lines says, and its length.
  func forEachStretch(of words: Range<Int>, _ body: (StretchVerdict, Int) -> Void) {
    var place = stretches.partition { $0.end > words.lowerBound }
    while place < stretches.count, stretches[place].end <= words.upperBound {
      body(stretches[place].verdict, stretches[place].length)
      place += 1
    }
  }
}
