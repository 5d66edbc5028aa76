/// A candidate with the words around it: what is looked at to set its ends and to judge it.
struct SpanWindow {
  let decoder: SpanDecoder
  let document: DocumentWords
  let candidate: SpanCandidate
  /// The other candidates nearby may not be run into.
  let free: Range<Int>
  /// Candidates in the hundred words before and behind.
  let density: Int
  private let first: Int
  private let contrasts: [WordContrast]

  /// Words looked at on either side.
  static let margin = 12

  init(
    _ place: Int, of candidates: [SpanCandidate], decoder: SpanDecoder, document: DocumentWords
  ) {
    self.decoder = decoder
    self.document = document
    let candidate = candidates[place]
    self.candidate = candidate
    let words = candidate.words
    let lower = place > 0 ? candidates[place - 1].words.upperBound : 0
    let upper =
      place + 1 < candidates.count
      ? candidates[place + 1].words.lowerBound : document.words.count
    free = lower..<upper
    first = max(0, words.lowerBound - Self.margin)
    contrasts = (first..<min(document.words.count, words.upperBound + Self.margin)).map {
      decoder.contrast(of: document.words[$0], candidate.label, document)
    }
    var density = 0
    var other = place
    while other >= 0, candidates[other].words.upperBound + 100 > words.lowerBound {
      density += 1
      other -= 1
    }
    other = place + 1
    while other < candidates.count, candidates[other].words.lowerBound < words.upperBound + 100 {
      density += 1
      other += 1
    }
    self.density = density
  }

  /// The words whose contrast is known.
  var known: Range<Int> { first..<first + contrasts.count }

  func contrast(_ index: Int) -> WordContrast { contrasts[index - first] }

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
