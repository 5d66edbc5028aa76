/// What it costs the decoder to change the language, in natural logarithms of probability, by the
/// boundary at which it does. Cheap, so that nearly every fragment is among the candidates; the
/// ``SpanModel`` tells which they are.
package struct SpanCosts: Sendable, Equatable {
  /// To leave the main language, by ``Boundary``: none, comma, phrase, sentence, line.
  package var leave: [Float]
  /// To come back to it.
  package var `return`: [Float]
  /// How much more likely a word must be in another language than in the main one to open it: words
  /// that say little begin no fragment, and those before one that says much are looked at when its
  /// ends are set.
  package var open: [Float]
  /// No word counts for more than this against a language, compared with its best.
  package var wordLimit: Float
  /// What the evidence of a capitalised word inside a sentence is multiplied by: names belong to
  /// no language.
  package var nameWeight: Float
  /// The same for a capitalised word at the beginning of a sentence, line or quotation, which may
  /// be a name.
  package var initialWeight: Float
  /// What the words of a candidate have to bring beyond what its changes of language cost.
  package var leastSurplus: Float

  package init(
    leave: [Float], return: [Float], open: [Float], wordLimit: Float, nameWeight: Float,
    initialWeight: Float, leastSurplus: Float
  ) {
    self.leave = leave
    self.return = `return`
    self.open = open
    self.wordLimit = wordLimit
    self.nameWeight = nameWeight
    self.initialWeight = initialWeight
    self.leastSurplus = leastSurplus
  }

  package static let standard = SpanCosts(
    leave: [5, 5, 5, 5, 2], return: [2, 2, 2, 1, 0], open: [1, 1, 1, 1, 0], wordLimit: 16,
    nameWeight: 0.2, initialWeight: 0.55, leastSurplus: 1)
}
