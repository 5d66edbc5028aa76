/// A page before the rules see it: what they are told of lines together is found in it.
struct PageLines {
  let lines: [LineMeasures]
  let content: [Float]
  let utf8: UnsafeBufferPointer<UInt8>
  let ranges: [Range<Int>]
  /// From the first to the last line of running text.
  let article: Range<Int>
  let title: Int?
  /// Whether it is asked something, and holds answers by what stands above them.
  private(set) var isAnswered = false
  /// The lines of running text which belongs to the page, in order.
  let paragraphs: [Int]

  /// - Parameter asks: Whether it begins with a question, or is headed by one.
  init(
    lines: [LineMeasures], content: [Float], utf8: UnsafeBufferPointer<UInt8>,
    ranges: [Range<Int>], article: Range<Int>, title: Int?, asks: Bool
  ) {
    self.lines = lines
    self.content = content
    self.utf8 = utf8
    self.ranges = ranges
    self.article = article
    self.title = title
    paragraphs = lines.indices.filter { lines[$0].isProse(content[$0]) }
    isAnswered = asks && holdsAnswers
  }

  /// What each line shows.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  func signs() -> [LineSigns] {
    var signs = [LineSigns](repeating: [], count: lines.count)
    for finder in [
      markPosts, markRemarks, markOffer, markFacts, markTables, markHours, markReactions,
      markListings, markTopics, markAsides, markLinks, markWriters, markTeasers, markCaptions,
      markSaid,
    ] {
      finder(&signs)
    }
    return signs
  }

  /// Running text which belongs to the page.
  func isProse(_ index: Int) -> Bool {
    lines.indices.contains(index) && lines[index].isProse(content[index])
  }

  /// A few words that are no sentence.
  func isShort(_ index: Int, _ words: Double) -> Bool {
    lines.indices.contains(index) && lines[index].words <= words && !lines[index].endsSentence
  }

  /// What stands before the colon of a line, without spaces.
  func label(of index: Int) -> [UInt8]? {
    guard lines[index].hasLabel else { return nil }
    let text = utf8[ranges[index]]
    let end = text.indices.first { place in
      text[place] == 0x3A
        || text[place] == 0xEF && text[place...].prefix(3).elementsEqual([0xEF, 0xBC, 0x9A])
    }
    return end.map { text[..<$0].filter { $0 > 0x20 } }
  }
}

extension LineMeasures {
  /// Nothing but a number, as a page of a list or the votes for an answer.
  var isNumberAlone: Bool { letters == 0 && numbers == 1 && words == 1 && digits <= 5 }

  /// Says what a wording of ``CueSet/quiet`` tells, and next to nothing else.
  func opens(_ cue: Cue, words most: Double) -> Bool {
    opening.contains(cue) && words <= most && !endsSentence
  }
}
