/// A candidate with the words around it: what is looked at to set its ends and to judge it.
final class SpanWindow {
  let decoder: SpanDecoder
  let document: DocumentWords
  let candidate: SpanCandidate
  /// The words that the ends may be set to; of two spans the first keeps what both claim.
  let free: Range<Int>
  /// Candidates in the hundred words before and behind.
  let density: Int
  /// Other candidates in the same language in the hundred and fifty words before and behind.
  let companions: Int
  /// Words of the longest other candidate among them, of any language.
  let longestOther: Int
  private let first: Int
  private let contrasts: [WordContrast]

  /// Words looked at on either side.
  static let margin = 12
  /// Words on either side in which other candidates are near, and in which they are looked at at all.
  private static let nearby = 100
  private static let reach = 150

  init(
    _ place: Int, of candidates: [SpanCandidate], decoder: SpanDecoder, document: DocumentWords
  ) {
    self.decoder = decoder
    self.document = document
    let candidate = candidates[place]
    self.candidate = candidate
    let words = candidate.words
    let lower = candidates[..<place].last { $0.keepsOut(candidate) }?.words.upperBound ?? 0
    let upper =
      candidates[(place + 1)...].first { $0.keepsOut(candidate) }?.words.lowerBound
      ?? document.words.count
    free = lower..<upper
    first = max(0, words.lowerBound - Self.margin)
    contrasts = (first..<min(document.words.count, words.upperBound + Self.margin)).map {
      decoder.contrast(of: document.words[$0], candidate.label, document)
    }
    var density = 0
    var companions = 0
    var longestOther = 0
    func count(_ other: SpanCandidate, _ distance: Int) {
      if distance < Self.nearby { density += 1 }
      if other.label == candidate.label { companions += 1 }
      longestOther = max(longestOther, other.words.count)
    }
    var other = place - 1
    while other >= 0 {
      let distance = words.lowerBound - candidates[other].words.upperBound
      if distance >= Self.reach { break }
      count(candidates[other], distance)
      other -= 1
    }
    other = place + 1
    while other < candidates.count {
      let distance = candidates[other].words.lowerBound - words.upperBound
      if distance >= Self.reach { break }
      count(candidates[other], distance)
      other += 1
    }
    self.density = density + 1
    self.companions = companions
    self.longestOther = longestOther
  }

  /// The share of some words that occur nearby, too.
  func recurrence(of words: Range<Int>) -> Float {
    let all = document.words
    // Most words around are none of these: one bit of each tells.
    var bits: UInt64 = 0
    for index in words { bits |= 1 &<< (all[index].hash & 63) }
    var recurring = [Bool](repeating: false, count: words.count)
    let around = (words.lowerBound - Self.reach..<words.upperBound + Self.reach)
      .clamped(to: all.indices)
    for index in around where bits &>> (all[index].hash & 63) & 1 != 0 && !words.contains(index) {
      let hash = all[index].hash
      for place in words where all[place].hash == hash {
        recurring[place - words.lowerBound] = true
      }
    }
    return Float(recurring.count { $0 }) / Float(words.count)
  }

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
