/// What a candidate has to do with the other candidates of its document.
struct SpanSurroundings {
  /// The words that its ends may be set to; of two spans the first keeps what both claim.
  let free: Range<Int>
  /// Candidates in the hundred words before and behind.
  let density: Int
  /// Other candidates in the same language in the hundred and fifty words before and behind.
  let companions: Int
  /// Words of the longest other candidate among them, of any language.
  let longestOther: Int

  /// Words on either side in which other candidates are near, and in which they are looked at at all.
  private static let nearby = 100
  static let reach = 150

  init(_ place: Int, of candidates: [SpanCandidate], document: DocumentWords) {
    let candidate = candidates[place]
    let words = candidate.words
    let lower = candidates[..<place].last { $0.keepsOut(candidate) }?.words.upperBound ?? 0
    let upper =
      candidates[(place + 1)...].first { $0.keepsOut(candidate) }?.words.lowerBound
      ?? document.words.count
    free = lower..<upper
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
}

extension DocumentWords {
  /// The share of some words that occur nearby, too.
  func recurrence(of words: Range<Int>) -> Float {
    let all = self.words
    // Most words around are none of these: one bit of each tells.
    var bits: UInt64 = 0
    for index in words { bits |= 1 &<< (all[index].hash & 63) }
    var recurring = [Bool](repeating: false, count: words.count)
    let around =
      (words.lowerBound - SpanSurroundings.reach..<words.upperBound + SpanSurroundings.reach)
      .clamped(to: all.indices)
    for index in around where bits &>> (all[index].hash & 63) & 1 != 0 && !words.contains(index) {
      let hash = all[index].hash
      for place in words where all[place].hash == hash {
        recurring[place - words.lowerBound] = true
      }
    }
    return Float(recurring.count { $0 }) / Float(words.count)
  }
}
