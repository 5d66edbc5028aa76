/// What a decoder found out about stretches of a text, to be found again in what is left of the text.
///
/// Words are named by their places in the text that was looked at first.
final class SpanMemory {
  /// Stretches in which other languages are open, from each word that opens one on, in order.
  private var stretches: [Stretch] = []
  /// The candidates in them.
  private var candidates: [SpanCandidate] = []
  private var proposals: [Window: SpanProposal?] = [:]

  private struct Stretch {
    let words: Range<Int>
    /// Indices of ``candidates``.
    let candidates: Range<Int>
  }

  /// All that a proposal rests on.
  private struct Window: Hashable {
    let words: Range<Int>
    let label: Int
    /// The words looked at.
    let known: Range<Int>
    /// Of them, those that the ends may be set to.
    let free: Range<Int>
  }

  /// Appends the candidates from a word that opens a language up to where none is open again.
  ///
  /// - Parameter words: From there to where the text is decoded to.
  /// - Returns: Where that is; `nil` where it is not known.
  func recall(
    from words: Range<Int>, _ document: DocumentWords, _ result: inout [SpanCandidate]
  ) -> Int? {
    guard !stretches.isEmpty,
      let distance = document.distanceToOrigin(of: words.lowerBound..<words.lowerBound + 1)
    else { return nil }
    let start = words.lowerBound + distance
    let place = stretches.partition { $0.words.lowerBound >= start }
    guard place < stretches.count, stretches[place].words.lowerBound == start else { return nil }
    let known = stretches[place].words.moved(by: -distance)
    guard known.upperBound <= words.upperBound,
      document.distanceToOrigin(of: known) == distance
    else { return nil }
    for place in stretches[place].candidates {
      result.append(candidates[place].moved(by: -distance))
    }
    return known.upperBound
  }

  /// Remembers the candidates of a stretch, if it stands behind all that are known.
  func note(
    _ words: Range<Int>, _ document: DocumentWords, _ found: ArraySlice<SpanCandidate>
  ) {
    guard let distance = document.distanceToOrigin(of: words) else { return }
    let origin = words.moved(by: distance)
    if let last = stretches.last, last.words.upperBound > origin.lowerBound { return }
    let start = candidates.count
    for candidate in found { candidates.append(candidate.moved(by: distance)) }
    stretches.append(Stretch(words: origin, candidates: start..<candidates.count))
  }

  /// What a candidate comes to, which may be looked for once.
  func proposal(
    for candidate: SpanCandidate, _ surroundings: SpanSurroundings, in document: DocumentWords,
    find: () -> SpanProposal?
  ) -> SpanProposal? {
    let known = SpanWindow.known(of: candidate, in: document)
    guard let distance = document.distanceToOrigin(of: known) else { return find() }
    let window = Window(
      words: candidate.words.moved(by: distance), label: candidate.label,
      known: known.moved(by: distance),
      free: surroundings.free.clamped(to: known).moved(by: distance))
    if let known = proposals[window] { return known?.moved(by: -distance) }
    let found = find()
    proposals.updateValue(found?.moved(by: distance), forKey: window)
    return found
  }
}

extension SpanCandidate {
  fileprivate func moved(by distance: Int) -> SpanCandidate {
    SpanCandidate(words: words.moved(by: distance), label: label)
  }
}

extension Range<Int> {
  fileprivate func moved(by distance: Int) -> Range<Int> {
    lowerBound + distance..<upperBound + distance
  }
}
