extension SpanDecoder {
  /// The spans of a document in other languages: the decoder's candidates, with their ends set,
  /// that are likely to be more than a name or a borrowed word.
  func spans(of document: DocumentWords, model: SpanModel) -> [ForeignSpan] {
    let candidates = joined(candidates(in: document), in: document)
    let places = places(ofLikely: candidates, in: document)
    if places.isEmpty { return [] }
    let host = HostFit(document, without: candidates, decoder: self)
    var proposals: [(proposal: SpanProposal, label: Int)] = []
    var rows: [[Float]] = []
    for place in places {
      let surroundings = SpanSurroundings(place, of: candidates, document: document)
      guard let proposal = proposal(for: candidates[place], surroundings, document, model.ends)
      else { continue }
      var row = proposal.features
      SpanFeatures.setOthers(&row, proposal.words, surroundings, host, in: document)
      rows.append(row)
      proposals.append((proposal, candidates[place].label))
    }
    var result: [Found] = []
    for ((proposal, label), logit) in zip(proposals, model.judge.logits(rows)) {
      let probability = Softmax.logistic(logit)
      guard probability >= proposal.threshold ?? model.threshold else { continue }
      let words = proposal.words
      take(
        Found(
          words: words, bytes: document.bytes(of: words),
          label: name(words, posterior(of: words, in: document), in: document) ?? label,
          probability: probability),
        into: &result, document)
    }
    return result.map {
      ForeignSpan(
        range: $0.bytes, language: workspace.model.languages[$0.label],
        confidence: Double($0.probability))
    }
  }

  private func proposal(
    for candidate: SpanCandidate, _ surroundings: SpanSurroundings, _ document: DocumentWords,
    _ ends: SpanEnds
  ) -> SpanProposal? {
    func find() -> SpanProposal? {
      SpanProposal(
        SpanWindow(candidate, surroundings, decoder: self, document: document), ends: ends)
    }
    guard let memory = document.memory else { return find() }
    return memory.proposal(for: candidate, surroundings, in: document, find: find)
  }

  /// Appends a span, or joins it with the last one.
  private func take(_ found: Found, into result: inout [Found], _ document: DocumentWords) {
    var found = found
    if let last = result.last {
      if let joined = join(last, found, in: document) {
        result[result.count - 1] = joined
        return
      }
      if last.bytes.upperBound > found.bytes.lowerBound {
        // The ends of neighbours were set apart; the first one keeps what both claim.
        guard last.bytes.upperBound < found.bytes.upperBound else { return }
        let rest = last.bytes.upperBound..<found.bytes.upperBound
        let space = WhiteSpace.length(
          atStartOf: UnsafeBufferPointer(rebasing: document.text[rest]))
        guard space < rest.count else { return }
        found.bytes = rest.lowerBound + space..<rest.upperBound
      }
    }
    result.append(found)
  }

  /// A stretch that is a span.
  private struct Found {
    let words: Range<Int>
    var bytes: Range<Int>
    let label: Int
    let probability: Float
  }

  /// Two spans that follow each other within a sentence as one, where all their words together are in
  /// the language of one of them: the first words of a sentence, by themselves, may be in many.
  private func join(_ first: Found, _ second: Found, in document: DocumentWords) -> Found? {
    guard first.words.upperBound == second.words.lowerBound,
      document.gap(before: second.words.lowerBound).opening < .quotation
    else { return nil }
    let words = first.words.lowerBound..<second.words.upperBound
    guard let label = name(words, posterior(of: words, in: document), in: document),
      label == first.label || label == second.label
    else { return nil }
    // The first one may begin behind its first words, which the span before it keeps.
    return Found(
      words: words, bytes: first.bytes.lowerBound..<document.bytes(of: words).upperBound,
      label: label, probability: max(first.probability, second.probability))
  }

  /// Whether a span is one or two words in the script of their neighbours, without quotation marks
  /// or a line of their own: a name or a borrowed word ("déjà vu"), whatever its language.
  func isBorrowed(_ words: Range<Int>, in window: SpanWindow) -> Bool {
    let document = window.document
    guard words.count <= 2, !document.words[words.lowerBound].isUnspaced,
      window.isInScriptOfNeighbours(words)
    else { return false }
    if words.count == 1 { return true }
    return document.gap(before: words.lowerBound).opening < .quotation
      || document.gap(before: words.upperBound).closing < .quotation
  }

  /// Whether a candidate brings so much more than its changes of language cost as nearly every span does.
  private func mayBeSpan(_ candidate: SpanCandidate, in document: DocumentWords) -> Bool {
    let words = candidate.words
    let opening = document.words[words.lowerBound].boundary
    let closing =
      words.upperBound < document.words.count
      ? document.words[words.upperBound].boundary : .line
    let surplus =
      gain(of: words, candidate.label, document) - costs.leave[opening.rawValue]
      - costs.return[closing.rawValue]
    return surplus >= costs.leastSurplus
  }

  /// The indices of the candidates that may be spans.
  private func places(ofLikely candidates: [SpanCandidate], in document: DocumentWords) -> [Int] {
    candidates.indices.filter { mayBeSpan(candidates[$0], in: document) }
  }

  /// Calls `body` with each candidate that may be a span.
  func examine(_ document: DocumentWords, _ body: (SpanWindow, HostFit) -> Void) {
    let candidates = joined(candidates(in: document), in: document)
    let places = places(ofLikely: candidates, in: document)
    if places.isEmpty { return }
    let host = HostFit(document, without: candidates, decoder: self)
    for place in places {
      body(SpanWindow(place, of: candidates, decoder: self, document: document), host)
    }
  }

  /// What some words say together. Valid until the workspace is used again.
  func posterior(of words: some Collection<Int>, in document: DocumentWords) -> Posterior {
    workspace.clearHidden()
    for word in words.lazy.map({ document.words[$0] }) {
      workspace.add(
        document.bytes(of: word), hash: word.hash, isUnspaced: word.isUnspaced,
        isCapitalized: false)
    }
    workspace.estimateLogits(of: labels)
    return Posterior(words: words.count, in: workspace, labels: labels)
  }
}
