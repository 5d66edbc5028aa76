/// Tells the language of a text, fed piece by piece; shaped like `NLLanguageRecognizer` of Apple's
/// NaturalLanguage.
///
///     var recognizer = LanguageRecognizer()
///     recognizer.process("Wie boter op zijn hoofd heeft, moet uit de zon blijven.")
///     recognizer.dominantLanguage                        // nl
///     recognizer.languageHypotheses(withMaximum: 3)      // nl, li, …
///
/// Evidence adds up: processing two pieces is the same as processing them as one text, if the cut
/// is not inside a word. A recogniser is a value; copies go their own ways. It may be sent to
/// another task.
public struct LanguageRecognizer: Sendable {
  /// Languages expected more or less than others: each weight multiplies the prior probability
  /// of its language, so `["nl": 4]` makes Dutch four times as likely before any text is seen. A
  /// hint stands for every language below it (`zh` for `zh-Hans` and `zh-Hant`). A weight of 0 or less is
  /// passed over; to rule languages out, use ``languageConstraints``.
  public var languageHints: [Language: Double] = [:]

  /// The only languages that may come out, with all languages below them; empty for all the model
  /// knows. Where it knows none of them, no language comes out.
  public var languageConstraints: [Language] = []

  private let model: LanguageModel
  /// The sums of the words with a capital and of the others.
  private var capitalized: [Float]
  private var others: [Float]
  private var counts = WordWeights.Counts()

  /// Makes a recogniser that has seen no text.
  public init(model: LanguageModel = .builtIn) {
    self.model = model
    capitalized = [Float](repeating: 0, count: model.rank)
    others = capitalized
  }

  /// Takes in a piece of text.
  ///
  /// - Complexity: linear in its length.
  public mutating func process(_ text: String) {
    var text = text
    text.withUTF8 { process(buffer: $0) }
  }

  /// Takes in a piece of valid UTF-8.
  public mutating func process(utf8: Span<UInt8>) {
    utf8.withUnsafeBufferPointer { process(buffer: $0) }
  }

  private mutating func process(buffer: UnsafeBufferPointer<UInt8>) {
    model.withWorkspace { workspace in
      workspace.clearHidden()
      var evidence = TextEvidence()
      evidence.add(buffer, in: workspace)
      workspace.finishWords()
      for d in others.indices {
        capitalized[d] += workspace.capitalized[d]
        others[d] += workspace.others[d]
      }
      counts += workspace.counts
    }
  }

  private var words: Int { counts.capitalized + counts.others }

  /// Forgets the text, keeps hints and constraints.
  public mutating func reset() {
    for d in others.indices {
      capitalized[d] = 0
      others[d] = 0
    }
    counts = WordWeights.Counts()
  }

  /// The most likely language of the text so far; nil when there was no word in it, or the model
  /// knows none of ``languageConstraints``.
  public var dominantLanguage: Language? {
    languageHypotheses(withMaximum: 1).first?.language
  }

  /// The most likely languages, best first; none when there was no word, or the model knows none of
  /// ``languageConstraints``.
  public func languageHypotheses(withMaximum maximum: Int) -> [LanguageHypothesis] {
    guard words > 0 else { return [] }
    let labels =
      languageConstraints.isEmpty
      ? nil : model.languages(matching: languageConstraints).compactMap { model.label(of: $0) }
    if let labels, labels.isEmpty { return [] }
    let priors = model.priors(of: languageHints)
    return model.withWorkspace { workspace in
      workspace.clearHidden()
      for d in others.indices {
        workspace.capitalized[d] = capitalized[d]
        workspace.others[d] = others[d]
      }
      workspace.counts = counts
      workspace.weigh()
      workspace.computeLogits()
      let posterior = Posterior(words: words, in: workspace, labels: labels, priors: priors)
      return posterior.top(maximum).map {
        LanguageHypothesis(
          language: model.languages[$0.label], confidence: Double($0.probability))
      }
    }
  }

  /// The most likely language of a text; nil when there is no word in it.
  public static func dominantLanguage(for text: String) -> Language? {
    var recognizer = LanguageRecognizer()
    recognizer.process(text)
    return recognizer.dominantLanguage
  }

  /// The most likely languages of a text, best first; none when there is no word in it.
  public static func languageHypotheses(
    for text: String, withMaximum maximum: Int
  ) -> [LanguageHypothesis] {
    var recognizer = LanguageRecognizer()
    recognizer.process(text)
    return recognizer.languageHypotheses(withMaximum: maximum)
  }

  /// The stretches of a text that are not in its main language, in order, as UTF-8 bytes of it.
  public static func foreignSpans(in text: String) -> [ForeignSpan] {
    LanguageAnalyzer().foreignSpans(in: text)
  }
}
