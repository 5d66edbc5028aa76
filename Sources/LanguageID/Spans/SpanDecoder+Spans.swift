extension SpanDecoder {
  /// What a part of a span has to say for its language, to be kept at an end of it.
  private static let leastGain: Float = 4

  /// The span of some words, without the lines and sentences at its ends that no evidence binds
  /// to it; nil for a name or a borrowed phrase.
  func foreignSpan(
    _ indices: Range<Int>, _ label: Int, _ document: DocumentWords
  ) -> ForeignSpan? {
    let gains = indices.map { gain(of: document.words[$0], label, document) }
    let kept = trim(indices, gains, document)
    guard !kept.isEmpty, !isBorrowed(kept, document) else { return nil }
    let first = document.words[kept.lowerBound]
    let last = document.words[kept.upperBound - 1]
    let total = kept.reduce(0) { $0 + gains[$1 - indices.lowerBound] }
    let cost = costs.leave[first.boundary.rawValue] + costs.return[0]
    return ForeignSpan(
      range: first.start..<last.end, language: workspace.model.languages[label],
      confidence: Double(Softmax.logistic(total - cost / 2)))
  }

  /// What a word says for a label and against the main language.
  private func gain(
    of word: DocumentWords.Word, _ label: Int, _ document: DocumentWords
  ) -> Float {
    let bytes = document.bytes(of: word)
    let evidence = workspace.evidence(of: bytes, hash: word.hash, isUnspaced: word.isUnspaced)
    func log(of label: Int) -> Float {
      max(
        -costs.wordLimit,
        workspace.log(
          of: label, given: evidence, word: bytes, hash: word.hash, isUnspaced: word.isUnspaced))
    }
    return weight(of: word, in: document) * (log(of: label) - mainLabels.map(log(of:)).max()!)
  }

  /// Takes off the parts at either end, up to a line break or the end of a sentence, that by
  /// themselves say next to nothing for the language: names and numbers on a line of their own.
  private func trim(
    _ indices: Range<Int>, _ gains: [Float], _ document: DocumentWords
  ) -> Range<Int> {
    var parts: [(range: Range<Int>, gain: Float)] = []
    for index in indices {
      let gain = gains[index - indices.lowerBound]
      if index == indices.lowerBound || document.words[index].boundary >= .sentence {
        parts.append((index..<index + 1, gain))
      } else {
        parts[parts.count - 1].range = parts[parts.count - 1].range.lowerBound..<index + 1
        parts[parts.count - 1].gain += gain
      }
    }
    while let first = parts.first, first.gain < Self.leastGain { parts.removeFirst() }
    while let last = parts.last, last.gain < Self.leastGain { parts.removeLast() }
    guard let first = parts.first, let last = parts.last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// Whether a span is one or two words in the midst of a sentence, in the script of the words
  /// beside them: "déjà vu", "et al.".
  private func isBorrowed(_ indices: Range<Int>, _ document: DocumentWords) -> Bool {
    guard indices.count < 3 else { return false }
    let words = document.words
    let after = indices.upperBound < words.count ? words[indices.upperBound] : nil
    let isMarked =
      words[indices.lowerBound].boundary >= .phrase
      && (after.map { $0.boundary >= .phrase } ?? true)
    if isMarked || words[indices.lowerBound].isUnspaced { return false }
    guard
      let neighbour = indices.lowerBound > 0 ? words[indices.lowerBound - 1] : after
    else { return false }
    return document.isLatin(words[indices.lowerBound]) == document.isLatin(neighbour)
  }
}
