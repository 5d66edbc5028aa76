/// Tells the main language of documents, the language of lines, and the stretches that are in
/// another language.
///
///     let analysis = LanguageAnalyzer().analyze(article)
///     analysis.mainLanguage                     // en
///     analysis.spans.first?.language            // nl
///
/// An analyser may be shared between tasks: each call borrows working memory from a pool.
public struct LanguageAnalyzer: Sendable {
  /// What is known beforehand, and how much evidence is asked for.
  public struct Options: Sendable {
    /// The main language, where it is known: it is then not looked for.
    public var expectedLanguage: Language?

    /// The only languages that may come out; empty for all the model knows.
    public var constraints: [Language] = []

    /// Below this confidence the language of a line or document is ``Language/undetermined``.
    ///
    /// Nil, the default, lets the analyser abstain from short texts that are likely names, codes
    /// or noise, or could be in many languages; with ``constraints`` it then never abstains from
    /// text with words.
    public var minimumConfidence: Double?

    /// Whether close varieties (Bokmål and Nynorsk, Croatian and Serbian, Malay and Indonesian …)
    /// make foreign spans of one another.
    public var strictVarieties = false

    /// Makes the default options.
    public init() {}
  }

  /// The options given at the start.
  public let options: Options

  /// The model that is asked.
  public let model: LanguageModel

  private let pool: WorkspacePool
  private let labels: [Int]?
  private let decoding: SpanCosts
  private let spanModel: SpanModel

  /// Makes an analyser. Languages in the options that the model does not know are passed over; if
  /// none of the constraints is known, every text is undetermined.
  public init(model: LanguageModel = .builtIn, options: Options = Options()) {
    self.init(model: model, options: options, decoding: .standard, spanModel: .builtIn)
  }

  package init(
    model: LanguageModel, options: Options, decoding: SpanCosts, spanModel: SpanModel
  ) {
    self.model = model
    self.options = options
    self.decoding = decoding
    self.spanModel = spanModel
    pool = WorkspacePool.shared(for: model)
    labels =
      options.constraints.isEmpty ? nil : options.constraints.compactMap { model.label(of: $0) }
  }

  // MARK: One line

  /// The language of a line or other short text. Complexity: linear in its length.
  public func identify(_ text: String) -> LanguageHypothesis {
    var text = text
    return text.withUTF8 { identify(buffer: $0) }
  }

  /// The language of a line or other short text in valid UTF-8.
  public func identify(utf8: Span<UInt8>) -> LanguageHypothesis {
    utf8.withUnsafeBufferPointer { identify(buffer: $0) }
  }

  private func identify(buffer: UnsafeBufferPointer<UInt8>) -> LanguageHypothesis {
    pool.withWorkspace { workspace in
      judge(buffer, in: workspace) { posterior, evidence in
        let confidence = Double(posterior.probability(of: posterior.best))
        var language = model.languages[posterior.best]
        if let minimum = options.minimumConfidence {
          if confidence < minimum { language = .undetermined }
        } else if labels == nil, !evidence.isDecided,
          let verdict = Abstention.verdict(
            on: evidence, probability: posterior.probabilityOfBestGroup(in: model), text: buffer)
        {
          language = verdict
        }
        return LanguageHypothesis(language: language, confidence: confidence)
      } otherwise: {
        LanguageHypothesis(language: $0, confidence: 1)
      }
    }
  }

  /// The most likely languages of a line, best first; `und` or `zxx` alone where it has no words.
  public func hypotheses(utf8: Span<UInt8>, maximum: Int) -> [LanguageHypothesis] {
    utf8.withUnsafeBufferPointer { buffer in
      pool.withWorkspace { workspace in
        judge(buffer, in: workspace) { posterior, _ in
          posterior.top(maximum).map {
            LanguageHypothesis(
              language: model.languages[$0.label], confidence: Double($0.probability))
          }
        } otherwise: {
          [LanguageHypothesis(language: $0, confidence: 1)]
        }
      }
    }
  }

  private func judge<Result>(
    _ buffer: UnsafeBufferPointer<UInt8>, in workspace: Workspace,
    _ body: (Posterior, TextEvidence) -> Result, otherwise: (Language) -> Result
  ) -> Result {
    if let labels, labels.isEmpty { return otherwise(.undetermined) }
    if let sample = TextSample.evidence(of: buffer, in: workspace, labels: labels) {
      return body(
        Posterior(
          logits: UnsafePointer(workspace.logits), words: sample.words, model: model,
          labels: labels),
        sample)
    }
    workspace.clearHidden()
    let evidence = TextEvidence.accumulate(buffer, in: workspace)
    guard evidence.words > 0 else {
      return otherwise(evidence.hasContent ? .noLinguisticContent : .undetermined)
    }
    return body(
      Posterior(
        logits: workspace.computeLogits(), words: evidence.words, model: model, labels: labels),
      evidence)
  }

  // MARK: A document

  /// The main language of a document and the stretches that are not in it.
  /// Complexity: linear in its length.
  public func analyze(_ text: String) -> LanguageAnalysis {
    var text = text
    return text.withUTF8 { analyze(buffer: $0) }
  }

  /// The main language of a document in valid UTF-8 and the stretches that are not in it.
  public func analyze(utf8: Span<UInt8>) -> LanguageAnalysis {
    utf8.withUnsafeBufferPointer { analyze(buffer: $0) }
  }

  private func decoder(_ workspace: Workspace, main: Int) -> SpanDecoder {
    SpanDecoder(
      workspace: workspace, main: main, costs: decoding, labels: labels,
      joinsVarieties: !options.strictVarieties)
  }

  private func analyze(buffer: UnsafeBufferPointer<UInt8>) -> LanguageAnalysis {
    if let labels, labels.isEmpty { return .none(.undetermined) }
    return pool.withWorkspace { workspace in
      let words = DocumentWords(buffer, in: workspace, labels: labels)
      guard !words.isEmpty else {
        return .none(
          buffer.contains { $0 > 0x20 } ? .noLinguisticContent : .undetermined)
      }
      let expected = options.expectedLanguage.flatMap { model.label(of: $0) }
      let main = expected ?? words.dominantLabel
      let confidence = expected == nil ? words.confidence : 1
      let spans = decoder(workspace, main: main).spans(of: words, model: spanModel)
      return LanguageAnalysis(
        mainLanguage: confidence < options.minimumConfidence ?? 0
          ? .undetermined : model.languages[main],
        confidence: confidence,
        shares: words.shares.map {
          LanguageHypothesis(language: model.languages[$0.label], confidence: $0.share)
        },
        spans: spans)
    }
  }
}

extension LanguageAnalyzer {
  /// Runs `body` with the words of a text and a decoder for them, if there are any.
  func withDecoder(
    _ buffer: UnsafeBufferPointer<UInt8>, _ body: (SpanDecoder, DocumentWords) -> Void
  ) {
    pool.withWorkspace { workspace in
      let words = DocumentWords(buffer, in: workspace, labels: labels)
      guard !words.isEmpty else { return }
      body(decoder(workspace, main: words.dominantLabel), words)
    }
  }
}

extension LanguageAnalysis {
  /// The analysis of a text that says nothing.
  fileprivate static func none(_ language: Language) -> LanguageAnalysis {
    LanguageAnalysis(mainLanguage: language, confidence: 1, shares: [], spans: [])
  }
}
