/// A candidate with the words around it: what is looked at to set its ends and to judge it.
final class SpanWindow {
  let decoder: SpanDecoder
  let document: DocumentWords
  let candidate: SpanCandidate
  let surroundings: SpanSurroundings
  private let first: Int
  private let contrasts: [WordContrast]

  /// Words looked at on either side.
  static let margin = 12

  init(
    _ candidate: SpanCandidate, _ surroundings: SpanSurroundings, decoder: SpanDecoder,
    document: DocumentWords
  ) {
    self.decoder = decoder
    self.document = document
    self.candidate = candidate
    self.surroundings = surroundings
    let known = Self.known(of: candidate, in: document)
    first = known.lowerBound
    contrasts = known.map { decoder.contrast(of: document.words[$0], candidate.label, document) }
  }

  /// The window of one of the candidates of a document.
  convenience init(
    _ place: Int, of candidates: [SpanCandidate], decoder: SpanDecoder, document: DocumentWords
  ) {
    self.init(
      candidates[place], SpanSurroundings(place, of: candidates, document: document),
      decoder: decoder, document: document)
  }

  /// The words that are looked at.
  static func known(of candidate: SpanCandidate, in document: DocumentWords) -> Range<Int> {
    (candidate.words.lowerBound - margin..<candidate.words.upperBound + margin)
      .clamped(to: document.words.indices)
  }

  /// The words that the ends may be set to.
  var free: Range<Int> { surroundings.free }

  /// The words whose contrast is known.
  var known: Range<Int> { first..<first + contrasts.count }

  func contrast(_ index: Int) -> WordContrast { contrasts[index - first] }

  /// Whether a word that is there begins with a capital.
  func isName(_ index: Int) -> Bool {
    document.words.indices.contains(index) && document.words[index].isCapitalized
  }

  /// The share of the three words on either side that are in the script of the first word.
  func scriptShare(of words: Range<Int>) -> Float {
    let script = document.script(of: words.lowerBound)
    let around =
      Array((words.lowerBound - 3..<words.lowerBound).clamped(to: known))
      + Array((words.upperBound..<words.upperBound + 3).clamped(to: known))
    guard !around.isEmpty else { return 0.5 }
    return Float(around.count { document.script(of: $0) == script }) / Float(around.count)
  }

  func isInScriptOfNeighbours(_ words: Range<Int>) -> Bool { scriptShare(of: words) > 0 }
}
