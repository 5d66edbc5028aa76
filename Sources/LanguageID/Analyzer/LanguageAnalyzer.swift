/// Tells the main language of documents, the language of lines, and the stretches that are in
/// another language.
///
///     let analysis = LanguageAnalyzer().analyze(article)
///     analysis.mainLanguage                     // en
///     analysis.spans.first?.language            // nl
///
/// Bytes should be valid UTF-8. Of a text that is not, or that ends inside of a character, nothing is
/// read beyond its end, but what is said of it means little.
///
/// An analyser may be shared between tasks: each call borrows working memory from a pool.
public struct LanguageAnalyzer: Sendable {
  /// What is known beforehand, and how much evidence is asked for.
  public struct Options: Hashable, Sendable {
    /// The main language, where it is known: it is then not looked for. Case does not matter; a language
    /// that the model knows in several scripts only (`zh`) stands for the likeliest of them. One that
    /// the model does not know, or that is not among the ``constraints``, is passed over.
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

  let labels: [Int]?
  /// What the expected language stands for; none where the main language is to be found.
  private(set) var expected: [Int]
  var priors: [Int: Float]
  let decoding: SpanCosts
  let spanModel: SpanModel
  let commonness: [Float]

  /// Makes an analyser. Languages in the options that the model does not know are passed over; if
  /// none of the constraints is known, every text is undetermined.
  public init(model: LanguageModel = .builtIn, options: Options = Options()) {
    self.init(
      model: model, options: options, decoding: .standard, spanModel: .builtIn,
      commonness: model.isBuiltIn ? SpanModel.builtInCommonness : nil)
  }

  package init(
    model: LanguageModel, options: Options, decoding: SpanCosts, spanModel: SpanModel
  ) {
    self.init(
      model: model, options: options, decoding: decoding, spanModel: spanModel, commonness: nil)
  }

  private init(
    model: LanguageModel, options: Options, decoding: SpanCosts, spanModel: SpanModel,
    commonness: [Float]?
  ) {
    self.model = model
    self.options = options
    self.decoding = decoding
    self.spanModel = spanModel
    self.commonness = commonness ?? spanModel.commonness(of: model.languages)
    labels =
      options.constraints.isEmpty
      ? nil : model.languages(matching: options.constraints).compactMap { model.label(of: $0) }
    expected = model.labels(expecting: options.expectedLanguage, among: labels)
    priors = model.priors(of: options.languageHints)
  }

  /// The languages that the expected one stands for; none where the main language is to be found.
  package var expectedLanguages: [Language] { expected.map { model.languages[$0] } }

  /// The analyser for texts whose main language is known, or is not any more; it shares working
  /// memory with this one.
  public func expecting(_ language: Language?) -> LanguageAnalyzer {
    var analyzer = self
    analyzer.options.expectedLanguage = language
    analyzer.expected = model.labels(expecting: language, among: labels)
    return analyzer
  }

  /// The analyser for texts of which something more is known beforehand: the weights multiply those
  /// that ``Options/languageHints`` gives. A weight of 0 or less is passed over. It shares working memory
  /// with this one.
  public func hinting(_ hints: [Language: Double]) -> LanguageAnalyzer {
    var analyzer = self
    analyzer.options.languageHints = options.languageHints.multiplied(by: hints)
    analyzer.priors = model.priors(of: analyzer.options.languageHints)
    return analyzer
  }
}
