// The language of lines and other short texts. White space at their ends is no part of them.
extension LanguageAnalyzer {
  /// The language of a line or other short text.
  ///
  /// - Complexity: linear in its length.
  public func identify(_ text: String) -> LanguageHypothesis {
    var text = text
    return text.withUTF8 { identify(buffer: $0) }
  }

  /// The language of a line or other short text in valid UTF-8.
  public func identify(utf8: Span<UInt8>) -> LanguageHypothesis {
    utf8.withUnsafeBufferPointer { identify(buffer: $0) }
  }

  /// The language of each line of valid UTF-8, told in order: lines end in a line feed, which is no
  /// part of them, and so is a carriage return before it.
  ///
  ///     analyzer.identify(linesOf: file) { range, answer in
  ///       counts[answer.language, default: 0] += 1
  ///     }
  ///
  /// Nothing is copied, and working memory is borrowed once for all lines.
  ///
  /// - Complexity: linear in the number of bytes.
  public func identify(
    linesOf utf8: Span<UInt8>, _ body: (_ line: Range<Int>, _ answer: LanguageHypothesis) -> Void
  ) {
    utf8.withUnsafeBufferPointer { buffer in
      model.withWorkspace { workspace in
        var start = 0
        while start < buffer.count {
          let end = buffer[start...].firstIndex(of: 0x0A) ?? buffer.count
          let last = end > start && buffer[end - 1] == 0x0D ? end - 1 : end
          let line = UnsafeBufferPointer(rebasing: buffer[start..<last])
          body(start..<last, identify(buffer: line, in: workspace))
          start = end + 1
        }
      }
    }
  }

  /// The languages of pieces of one buffer of valid UTF-8, in the order of the pieces.
  ///
  /// - Complexity: linear in the number of bytes of the pieces.
  /// - Precondition: the ranges lie inside the buffer, between code points.
  public func identify(_ pieces: [Range<Int>], of utf8: Span<UInt8>) -> [LanguageHypothesis] {
    utf8.withUnsafeBufferPointer { buffer in
      model.withWorkspace { workspace in
        pieces.map { identify(buffer: UnsafeBufferPointer(rebasing: buffer[$0]), in: workspace) }
      }
    }
  }

  private func identify(buffer: UnsafeBufferPointer<UInt8>) -> LanguageHypothesis {
    model.withWorkspace { identify(buffer: buffer, in: $0) }
  }

  func identify(
    buffer: UnsafeBufferPointer<UInt8>, in workspace: Workspace
  ) -> LanguageHypothesis {
    let line = WhiteSpace.trimmed(buffer)
    // What is known beforehand or asked for in particular changes what lines are said to be.
    guard hasPlainOptions, 1...LineCache.longest ~= line.count else {
      return answer(on: line, in: workspace).hypothesis(in: model)
    }
    let hash = LineCache.hash(of: line)
    if let known = workspace.lines.answer(for: hash) { return known.hypothesis(in: model) }
    let answer = answer(on: line, in: workspace)
    workspace.lines.remember(answer, for: hash)
    return answer.hypothesis(in: model)
  }

  private var hasPlainOptions: Bool {
    labels == nil && priors.isEmpty && options.minimumConfidence == nil && !options.strictVarieties
  }

  private func answer(
    on line: UnsafeBufferPointer<UInt8>, in workspace: Workspace
  ) -> LineAnswer {
    withPosterior(of: line, in: workspace) { posterior, evidence in
      let confidence = posterior.probability(of: posterior.best)
      if let verdict = verdict(on: evidence, posterior, confidence, line, workspace) {
        return LineAnswer(verdict, confidence: confidence)
      }
      return LineAnswer(label: posterior.best, confidence: confidence)
    } otherwise: {
      LineAnswer($0, confidence: 1)
    }
  }

  /// What to answer instead of the most likely language; nil to answer that. The posterior is not to
  /// be asked afterwards.
  private func verdict(
    on evidence: TextEvidence, _ posterior: Posterior, _ confidence: Float,
    _ buffer: UnsafeBufferPointer<UInt8>, _ workspace: Workspace
  ) -> Language? {
    if let minimum = options.minimumConfidence {
      return Double(confidence) < minimum ? .undetermined : nil
    }
    let isDecided = options.strictVarieties ? evidence.isDecided : evidence.isGroupDecided
    if labels != nil || isDecided { return nil }
    return Abstention.verdict(
      on: evidence,
      probability: options.strictVarieties
        ? confidence : posterior.probabilityOfBestGroup(in: model),
      label: posterior.best, logit: posterior.bestLogit, isStrict: options.strictVarieties,
      text: buffer, in: workspace)
  }

  /// The most likely languages of a line, best first; `und` or `zxx` alone where it has no words.
  ///
  ///     analyzer.hypotheses("Wie boter op zijn hoofd heeft", maximum: 3)   // nl, …
  ///
  /// Of a line of which a few words leave no doubt no others are read: what comes behind the first
  /// language is then rough. ``explain(_:)`` reads all words.
  ///
  /// - Complexity: linear in its length.
  public func hypotheses(_ text: String, maximum: Int) -> [LanguageHypothesis] {
    var text = text
    return text.withUTF8 { hypotheses(buffer: $0, maximum: maximum) }
  }

  /// The most likely languages of a line in valid UTF-8, best first; `und` or `zxx` alone where it has
  /// no words.
  public func hypotheses(utf8: Span<UInt8>, maximum: Int) -> [LanguageHypothesis] {
    utf8.withUnsafeBufferPointer { hypotheses(buffer: $0, maximum: maximum) }
  }

  private func hypotheses(
    buffer: UnsafeBufferPointer<UInt8>, maximum: Int
  ) -> [LanguageHypothesis] {
    guard maximum > 0 else { return [] }
    return withPosterior(of: buffer) { posterior, _ in
      posterior.top(maximum).map {
        LanguageHypothesis(
          language: model.languages[$0.label], confidence: Double($0.probability))
      }
    } otherwise: {
      [LanguageHypothesis(language: $0, confidence: 1)]
    }
  }

  /// Calls `body` with the probabilities of a text, or `otherwise` with what to say of one that
  /// nothing can be told of.
  func withPosterior<Result>(
    of buffer: UnsafeBufferPointer<UInt8>, _ body: (Posterior, TextEvidence) -> Result,
    otherwise: (Language) -> Result
  ) -> Result {
    model.withWorkspace { withPosterior(of: buffer, in: $0, body, otherwise: otherwise) }
  }

  func withPosterior<Result>(
    of buffer: UnsafeBufferPointer<UInt8>, in workspace: Workspace,
    _ body: (Posterior, TextEvidence) -> Result, otherwise: (Language) -> Result
  ) -> Result {
    if let labels, labels.isEmpty { return otherwise(.undetermined) }
    let buffer = WhiteSpace.trimmed(buffer)
    var evidence: TextEvidence
    if priors.isEmpty {
      evidence = TextSample.evidence(of: buffer, in: workspace, labels: labels)
    } else {
      workspace.clearHidden()
      evidence = TextEvidence()
      evidence.add(buffer, in: workspace)
      workspace.estimateLogits(of: labels)
    }
    guard evidence.words > 0 else {
      return otherwise(Abstention.verdict(onTextWithoutWords: buffer))
    }
    return body(
      Posterior(words: evidence.words, in: workspace, labels: labels, priors: priors),
      evidence)
  }
}
