/// A line that may be spam or an order, as a whole or in some of its sentences, with what they say by
/// themselves.
struct SuspectLine {
  /// The line or one of its sentences.
  struct Stretch {
    /// Where it lies in the line, in bytes.
    let range: Range<Int>
    let isLine: Bool
    let words: Int
    let mayBe: ScreeningAnnotator.Checks
    /// What its page is to know of it.
    let profile: SuspectContext.Line
    /// Where its words are among those of all lines that were screened.
    let topics: Range<Int>
    /// ``SuspectFeatures`` but for those of the page.
    let features: [Float]
  }

  /// The number of words of the line.
  let words: Int
  let stretches: [Stretch]

  /// Takes the line that was looked over last.
  ///
  /// - Parameters:
  ///   - checks: what is looked for
  ///   - topics: where its words are among those of all lines
  init(
    _ glance: LineReader.Glance, checks: ScreeningAnnotator.Checks, by reader: LineReader,
    in utf8: UnsafeBufferPointer<UInt8>, topics: Range<Int>
  ) {
    let reading = reader.reading(of: glance)
    let line = reading.whole
    words = line.words
    func stretch(_ stretch: LineReader.Stretch, topics: Range<Int>, isLine: Bool) -> Stretch? {
      // Among other sentences a request is talk.
      let mayBe = stretch.mayBe.intersection(isLine ? checks : checks.subtracting(.tasks))
      guard !mayBe.isEmpty else { return nil }
      let start = line.range.lowerBound
      return Stretch(
        range: stretch.range.lowerBound - start..<stretch.range.upperBound - start,
        isLine: isLine, words: stretch.words, mayBe: mayBe,
        profile: SuspectContext.Line(stretch),
        topics: topics,
        features: SuspectFeatures.own(
          stretch, of: line, topics: topics.count, shape: LineMeasures(utf8, stretch.range)))
    }
    var stretches: [Stretch] = []
    if let whole = stretch(line, topics: topics, isLine: true) { stretches.append(whole) }
    for (index, sentence) in reading.sentences.enumerated() {
      let part = reader.topics(ofSentence: index)
      let range = topics.lowerBound + part.startIndex..<topics.lowerBound + part.endIndex
      if let sentence = stretch(sentence, topics: range, isLine: false) {
        stretches.append(sentence)
      }
    }
    self.stretches = stretches
  }
}
