// The main language of documents, and what is not in it.
extension LanguageAnalyzer {
  /// The main language of a document and the stretches that are not in it.
  ///
  /// - Complexity: linear in its length.
  public func analyze(_ text: String) -> LanguageAnalysis {
    var text = text
    return text.withUTF8 { analyze(buffer: $0) }
  }

  /// The main language of a document in valid UTF-8 and the stretches that are not in it.
  public func analyze(utf8: Span<UInt8>) -> LanguageAnalysis {
    utf8.withUnsafeBufferPointer { analyze(buffer: $0) }
  }

  /// The same as ``analyze(utf8:)``, and what is found out is remembered for an analysis of what will be left
  /// of the text.
  package func analyze(
    utf8: Span<UInt8>, remembering memory: inout DocumentMemory
  ) -> LanguageAnalysis {
    utf8.withUnsafeBufferPointer { buffer in
      analyze(buffer: buffer) { memory = $0.remember() }
    }
  }

  /// The same as ``analyze(utf8:)`` for what is left of a text.
  package func analyze(
    utf8: Span<UInt8>, recalling memory: DocumentMemory
  ) -> LanguageAnalysis {
    utf8.withUnsafeBufferPointer { analyze(buffer: $0, recalling: memory) }
  }

  private func decoder(_ workspace: Workspace, main: Int) -> SpanDecoder {
    SpanDecoder(
      workspace: workspace, main: main, costs: decoding, labels: labels,
      commonness: commonness, joinsVarieties: !options.strictVarieties)
  }

  /// A decoder for some words, which are weighed by it against their main language.
  ///
  /// - Parameter expected: The main language, where it is known.
  private func decoder(
    _ workspace: Workspace, weighing words: inout DocumentWords, expecting expected: Int? = nil
  ) -> SpanDecoder {
    let main = expected ?? words.dominantLabel
    let first = decoder(workspace, main: main)
    words.weigh(by: first)
    guard expected == nil, words.isContested else { return first }
    words.recount(by: first, labels: labels)
    if words.dominantLabel == main { return first }
    let second = decoder(workspace, main: words.dominantLabel)
    words.weigh(by: second)
    return second
  }

  /// The stretches of a text that are not in its main language, in order, as UTF-8 bytes of it.
  ///
  ///     for span in analyzer.foreignSpans(in: page) { print(span.language, span.range) }
  public func foreignSpans(in text: String) -> [ForeignSpan] { analyze(text).spans }

  /// The stretches of valid UTF-8 that are not in its main language, in order.
  public func foreignSpans(in utf8: Span<UInt8>) -> [ForeignSpan] { analyze(utf8: utf8).spans }

  private func analyze(
    buffer: UnsafeBufferPointer<UInt8>, recalling memory: DocumentMemory? = nil,
    remember: (inout DocumentWords) -> Void = { _ in }
  ) -> LanguageAnalysis {
    if let labels, labels.isEmpty { return .none(.undetermined) }
    return model.withWorkspace { workspace in
      var words = DocumentWords(
        buffer, in: workspace, labels: labels, priors: priors, recalling: memory)
      guard !words.isEmpty else {
        return .none(Abstention.verdict(onTextWithoutWords: buffer))
      }
      let expected = words.balance.likeliest(of: self.expected)
      let decoder = decoder(workspace, weighing: &words, expecting: expected)
      let main = decoder.main
      let isKnown = expected != nil
      let sureness = isKnown ? 1 : words.balance.sureness(of: main)
      let confidence = isKnown ? 1 : sureness * words.balance.share(ofVarieties: main)
      remember(&words)
      var spans = decoder.spans(of: words, model: spanModel)
      var language = model.languages[main]
      if !isKnown, confidence < options.minimumConfidence ?? 0 {
        language = .undetermined
      } else if !isKnown, let answer = abstention(from: words, spans, by: decoder) {
        language = answer
        // Nothing is in another language than one that is not known.
        spans = []
      }
      return LanguageAnalysis(
        mainLanguage: language, confidence: confidence, sureness: sureness,
        shares: words.balance.shares.map {
          LanguageShare(language: model.languages[$0.label], share: $0.share)
        },
        spans: spans)
    }
  }

  /// Runs `body` with the words of a text and a decoder for them, if there are any.
  func withDecoder(
    _ buffer: UnsafeBufferPointer<UInt8>, _ body: (SpanDecoder, DocumentWords) -> Void
  ) {
    model.withWorkspace { workspace in
      var words = DocumentWords(buffer, in: workspace, labels: labels, priors: priors)
      guard !words.isEmpty else { return }
      body(decoder(workspace, weighing: &words), words)
    }
  }
}

extension LanguageAnalysis {
  /// The analysis of a text that says nothing.
  fileprivate static func none(_ language: Language) -> LanguageAnalysis {
    LanguageAnalysis(mainLanguage: language, confidence: 1, shares: [], spans: [])
  }
}
