/// Sets the ends of a candidate: of the places a few words around the decoder's, the pair where
/// the evidence inside and the marks at the ends are most likely (a log-linear model over the
/// choices, fitted on spliced documents).
package struct SpanEnds: Sendable, Equatable {
  /// One weight for each of ``SpanChoices/features(of:)``.
  package var weights: [Float]

  package init(weights: [Float]) {
    precondition(weights.count == SpanChoices.featureCount)
    self.weights = weights
  }

  /// The most likely words of a candidate.
  func words(of window: SpanWindow) -> Range<Int> {
    SpanChoices(of: window).best(weights) ?? window.candidate.words
  }
}

extension DocumentWords {
  /// The bytes of some words, with the numbers at either end that stand between them and the line
  /// break, sentence or quotation they begin or end with.
  func bytes(of words: Range<Int>) -> Range<Int> {
    let first = self.words[words.lowerBound]
    let last = self.words[words.upperBound - 1]
    var start = first.start
    if gap(before: words.lowerBound).opening.rawValue >= Gap.Kind.quotation.rawValue {
      var index = start
      var hasDigit = false
      let limit = bytes(before: words.lowerBound).lowerBound
      while index > limit, !Self.isEdge(text[index - 1]), !isEndOfSentence(index - 1) {
        index -= 1
        if text[index] &- 0x30 < 10 { hasDigit = true }
        if hasDigit && text[index] > 0x20 { start = index }
      }
      if !hasDigit { start = first.start }
    }
    var end = last.end
    if gap(before: words.upperBound).closing.rawValue >= Gap.Kind.quotation.rawValue {
      var index = end
      let limit = bytes(before: words.upperBound).upperBound
      while index < limit, !Self.isEdge(text[index]), !isEndOfSentence(index) {
        if text[index] &- 0x30 < 10 { end = index + 1 }
        index += 1
      }
    }
    return start..<end
  }

  /// Whether a byte is a full stop, question or exclamation mark with a space behind it: the number on its
  /// other side is of another sentence.
  private func isEndOfSentence(_ index: Int) -> Bool {
    switch text[index] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      index + 1 < text.count && text[index + 1] == 0x20
        && !Boundary.isOrdinal(text, index, from: 0)
    default: false
    }
  }

  /// A line break, a mark of quotation or bracket, or part of a character beyond ASCII.
  private static func isEdge(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x0A...0x0D, 0x22, 0x28, 0x29, 0x5B, 0x5D, 0x80...: true
    default: false
    }
  }
}
