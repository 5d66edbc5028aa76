extension SpanDecoder {
  /// The spans of a document in other languages: the decoder's candidates, with their ends set,
  /// that are likely to be more than a name or a borrowed word.
  func spans(of document: DocumentWords, model: SpanModel) -> [ForeignSpan] {
    var result: [ForeignSpan] = []
    examine(document) { window, host in
      let words = model.ends.words(of: window)
      let probability = model.judge.probability(
        SpanFeatures.values(of: words, in: window, host: host))
      let threshold =
        isBorrowed(words, in: window)
        ? words.count == 1 ? .infinity : Self.borrowedThreshold : model.threshold
      guard probability >= threshold else { return }
      var bytes = document.bytes(of: words)
      if let last = result.last, last.range.upperBound > bytes.lowerBound {
        // The ends of neighbours were set apart; the first one keeps what both claim.
        guard last.range.upperBound < bytes.upperBound else { return }
        bytes = last.range.upperBound..<bytes.upperBound
      }
      let label = name(of: words, in: document) ?? window.candidate.label
      result.append(
        ForeignSpan(
          range: bytes, language: workspace.model.languages[label],
          confidence: Double(probability)))
    }
    return result
  }

  /// Two words that may be borrowed have to be so likely a fragment; one word never is.
  private static let borrowedThreshold: Float = 0.85

  /// Whether a span is one or two words in the script of their neighbours, without quotation marks
  /// or a line of their own: a name or a borrowed word ("déjà vu"), whatever its language.
  private func isBorrowed(_ words: Range<Int>, in window: SpanWindow) -> Bool {
    let document = window.document
    guard words.count <= 2, !document.words[words.lowerBound].isUnspaced,
      window.isInScriptOfNeighbours(words)
    else { return false }
    if words.count == 1 { return true }
    return document.gap(before: words.lowerBound).opening < .quotation
      || document.gap(before: words.upperBound).closing < .quotation
  }

  /// Calls `body` with each candidate.
  func examine(_ document: DocumentWords, _ body: (SpanWindow, HostFit) -> Void) {
    let candidates = candidates(in: document)
    if candidates.isEmpty { return }
    let host = HostFit(document, without: candidates, decoder: self)
    for place in candidates.indices {
      body(SpanWindow(place, of: candidates, decoder: self, document: document), host)
    }
  }

  /// The language that all words of a span make most likely together, if that is not the main one.
  private func name(of words: Range<Int>, in document: DocumentWords) -> Int? {
    let best = posterior(of: words, in: document).best
    return isMain[best] ? nil : best
  }

  /// What some words say together. Valid until the workspace is used again.
  func posterior(of words: Range<Int>, in document: DocumentWords) -> Posterior {
    workspace.clearHidden()
    for word in document.words[words] {
      workspace.add(document.bytes(of: word), hash: word.hash, isUnspaced: word.isUnspaced)
    }
    return Posterior(
      logits: workspace.estimateLogits(of: labels), words: words.count, in: workspace,
      labels: labels)
  }
}
