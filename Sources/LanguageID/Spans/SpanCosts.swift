/// What it costs the decoder to change the language, in natural logarithms of probability, by the
/// boundary at which it does; fitted on a development set of spliced documents.
package struct SpanCosts: Sendable, Equatable {
  /// To leave the main language, by ``Boundary``: none, comma, phrase, sentence, line.
  package var leave: [Float]
  /// To come back to it.
  package var `return`: [Float]
  /// No word counts for more than this against a language.
  package var wordLimit: Float
  /// What the evidence of a capitalised word inside a sentence is multiplied by: names belong to
  /// no language.
  package var nameWeight: Float

  package init(leave: [Float], return: [Float], wordLimit: Float, nameWeight: Float) {
    self.leave = leave
    self.return = `return`
    self.wordLimit = wordLimit
    self.nameWeight = nameWeight
  }

  package static let standard = SpanCosts(
    leave: [12, 12, 12, 12, 12], return: [4, 4, 4, 4, 4], wordLimit: 12, nameWeight: 0.3)
}
