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

    /// The only languages that may come out, with all languages below them (`zh` for `zh-Hans` and
    /// `zh-Hant`); empty for all the model knows.
    public var constraints: [Language] = []

    /// Languages expected more or less than others, before any text is seen: each weight multiplies
    /// the prior probability of its language, as ``LanguageRecognizer/languageHints`` do. A weight of
    /// 0 or less is passed over.
    ///
    /// The place for what is known of a text from elsewhere: its declared language, its site, its
    /// writer's other texts. A hint stands for every language below it (`zh` for `zh-Hans` and
    /// `zh-Hant`). A weight of 100 settles most single words; a sentence that clearly is in another
    /// language outweighs it. To settle the main language of a document altogether, use
    /// ``expectedLanguage``.
    public var languageHints: [Language: Double] = [:]

    /// Below this confidence the language of a line or document is ``Language/undetermined``.
    ///
    /// Nil, the default, lets the analyser abstain from short texts that are likely names, codes
    /// or noise, or could be in many languages; with ``constraints`` it then never abstains from
    /// text with words.
    public var minimumConfidence: Double?

    /// Whether close varieties (Bokmål and Nynorsk, Croatian and Serbian, Malay and Indonesian …)
    /// make foreign spans of one another, and a short text that could be in several of them is
    /// ``Language/undetermined``.
    public var strictVarieties = false

    /// Makes the default options.
    public init() {}
  }

  /// The options given at the start.
  public private(set) var options: Options

  /// The model that is asked.
  public let model: LanguageModel

  let pool: WorkspacePool
  let labels: [Int]?
  private var priors: [Int: Float]
  private let decoding: SpanCosts
  private let spanModel: SpanModel
  private let commonness: [Float]

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
    commonness = spanModel.commonness(of: model.languages)
    pool = WorkspacePool.shared(for: model)
    labels =
      options.constraints.isEmpty
      ? nil : model.languages(matching: options.constraints).compactMap { model.label(of: $0) }
    priors = model.priors(of: options.languageHints)
  }

  /// The analyser for texts whose main language is known, or is not any more; it shares working
  /// memory with this one.
  public func expecting(_ language: Language?) -> LanguageAnalyzer {
    var analyzer = self
    analyzer.options.expectedLanguage = language
    return analyzer
  }

  /// The analyser for texts of which something more is known beforehand: the weights multiply those
  /// that ``Options/languageHints`` gives. It shares working memory with this one.
  public func hinting(_ hints: [Language: Double]) -> LanguageAnalyzer {
    var analyzer = self
    analyzer.options.languageHints.merge(hints, uniquingKeysWith: *)
    analyzer.priors = model.priors(of: analyzer.options.languageHints)
    return analyzer
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
      pool.withWorkspace { workspace in
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
      pool.withWorkspace { workspace in
        pieces.map { identify(buffer: UnsafeBufferPointer(rebasing: buffer[$0]), in: workspace) }
      }
    }
  }

  private func identify(buffer: UnsafeBufferPointer<UInt8>) -> LanguageHypothesis {
    pool.withWorkspace { identify(buffer: buffer, in: $0) }
  }

  private func identify(
    buffer: UnsafeBufferPointer<UInt8>, in workspace: Workspace
  ) -> LanguageHypothesis {
    withPosterior(of: buffer, in: workspace) { posterior, evidence in
      let confidence = posterior.probability(of: posterior.best)
      return LanguageHypothesis(
        language: verdict(on: evidence, posterior, confidence, buffer, workspace)
          ?? model.languages[posterior.best],
        confidence: Double(confidence))
    } otherwise: {
      LanguageHypothesis(language: $0, confidence: 1)
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
    if labels != nil || evidence.isDecided { return nil }
    return Abstention.verdict(
      on: evidence,
      probability: options.strictVarieties
        ? confidence : posterior.probabilityOfBestGroup(in: model),
      label: posterior.best, logit: posterior.bestLogit, text: buffer, in: workspace)
  }

  /// The most likely languages of a line, best first; `und` or `zxx` alone where it has no words.
  public func hypotheses(utf8: Span<UInt8>, maximum: Int) -> [LanguageHypothesis] {
    utf8.withUnsafeBufferPointer { buffer in
      withPosterior(of: buffer) { posterior, _ in
        posterior.top(maximum).map {
          LanguageHypothesis(
            language: model.languages[$0.label], confidence: Double($0.probability))
        }
      } otherwise: {
        [LanguageHypothesis(language: $0, confidence: 1)]
      }
    }
  }

  /// Calls `body` with the probabilities of a text, or `otherwise` with what to say of one that
  /// nothing can be told of.
  func withPosterior<Result>(
    of buffer: UnsafeBufferPointer<UInt8>, _ body: (Posterior, TextEvidence) -> Result,
    otherwise: (Language) -> Result
  ) -> Result {
    pool.withWorkspace { withPosterior(of: buffer, in: $0, body, otherwise: otherwise) }
  }

  func withPosterior<Result>(
    of buffer: UnsafeBufferPointer<UInt8>, in workspace: Workspace,
    _ body: (Posterior, TextEvidence) -> Result, otherwise: (Language) -> Result
  ) -> Result {
    if let labels, labels.isEmpty { return otherwise(.undetermined) }
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
      commonness: commonness, joinsVarieties: !options.strictVarieties)
  }

  /// The stretches of a text that are not in its main language, in order, as UTF-8 bytes of it.
  ///
  ///     for span in analyzer.foreignSpans(in: page) { print(span.language, span.range) }
  public func foreignSpans(in text: String) -> [ForeignSpan] { analyze(text).spans }

  /// The stretches of valid UTF-8 that are not in its main language, in order.
  public func foreignSpans(in utf8: Span<UInt8>) -> [ForeignSpan] { analyze(utf8: utf8).spans }

  private func analyze(buffer: UnsafeBufferPointer<UInt8>) -> LanguageAnalysis {
    if let labels, labels.isEmpty { return .none(.undetermined) }
    return pool.withWorkspace { workspace in
      let words = DocumentWords(buffer, in: workspace, labels: labels, priors: priors)
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
      let words = DocumentWords(buffer, in: workspace, labels: labels, priors: priors)
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
