// Sentences that go over several lines: half of one reads like anything.
extension Screening {
  /// Lines to either side that a sentence goes over, at most.
  private static let reach = 4
  /// What the words of a sentence have to say, a logit, for a line of it to be told.  A task is told by its
  /// page for the most part.
  private static func least(of output: Int) -> Float { output == ScreeningModel.task ? -1 : 0 }

  /// The lines of the sentence that a line is a part of; `nil` where it is not broken, or in a script
  /// that does not tell.
  ///
  /// - Parameter lines: Those of the page, one after another.
  /// - Complexity: O(log *n*) in the number of lines.
  private func brokenSentence(around line: Range<Int>, in lines: [Range<Int>]) -> Range<Int>? {
    let place = lines.bisect { $0.upperBound <= line.lowerBound }
    var start = place
    while start > 0, place - start < Self.reach, goesOn(lines[start - 1], in: lines[start]) {
      start -= 1
    }
    var end = place
    while end + 1 < lines.count, end - place < Self.reach, goesOn(lines[end], in: lines[end + 1]) {
      end += 1
    }
    return start == end ? nil : lines[start].lowerBound..<lines[end].upperBound
  }

  /// Whether a sentence goes on in the line right below, which begins with a small letter.
  private func goesOn(_ above: Range<Int>, in below: Range<Int>) -> Bool {
    guard above.upperBound == below.lowerBound, LineMeasures(utf8, below).start == .lower else {
      return false
    }
    switch LineMeasures(utf8, above).end {
    case .letter, .comma, .digit: return true
    default: return false
    }
  }

  /// Whether a line is part of a sentence whose words speak against what the line by itself is told as.
  func isCleared(_ line: Range<Int>, of output: Int, in lines: [Range<Int>]) -> Bool {
    guard let sentence = brokenSentence(around: line, in: lines) else { return false }
    let reading = reader.read(utf8, sentence)
    let evidence = reading.sentences.reduce(reading.whole.logits[output]) {
      max($0, $1.logits[output])
    }
    return evidence < Self.least(of: output)
  }
}
