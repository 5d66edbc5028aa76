public import LanguageID

/// Takes documents apart into clean text and what was set aside.
///
///     let result = Pipeline().run(Document(bytes: bytes))
///     print(result.cleanText)
///     for segment in result.segments where segment.stream == .setAside {
///       print(segment.role, segment.decision.reasons, result.text(segment.range))
///     }
///
/// A pipeline is a value: copy it, change its parts, share it between threads.
///
/// **Stable.** What is left after lines were taken away is looked at again, until nothing more is
/// set aside; so cleaning clean text changes nothing.  Only of lists of thousands of single words, of
/// which each that goes takes the next one with it, more may go a second time: that ends when four
/// times the length of the text was looked at again.  A text with nothing wrong comes out byte for
/// byte.
public struct Pipeline: Sendable {
  /// The version of the toolkit, as records carry it.
  public static let version = "0.1.0"

  /// Which annotations set a segment aside.
  public var policy: Policy
  /// Finds the languages; `nil` switches the language stage off.
  public var languageAnalyzer: LanguageAnalyzer?
  /// The field of a document's metadata that names the language it is said to be in, as `en` or
  /// `pt-BR`; `nil` where nothing is said.  What is said is evidence, not a verdict: it decides short
  /// texts, and is passed over where the text clearly is in another language.
  public var languageField: String?
  /// What changes the text first, in order.
  public var transformers: [any Transformer]
  /// What looks at the text.
  public var annotators: [any Annotator]
  /// What takes something out of the clean text.
  public var extractors: [any Extractor]

  /// Makes a pipeline with the annotators of Winnow.
  ///
  /// - Parameters:
  ///   - policy: Which annotations set a segment aside.
  ///   - languageAnalyzer: Finds the languages; give one with options to force the main language.
  ///   - transformers: None changes the text unless asked for.
  ///   - annotators: What looks at the text.
  ///   - extractors: What takes something out of the clean text.
  public init(
    policy: Policy = .article,
    languageAnalyzer: LanguageAnalyzer? = LanguageAnalyzer(),
    transformers: [any Transformer] = [],
    annotators: [any Annotator] = Pipeline.builtInAnnotators,
    extractors: [any Extractor] = []
  ) {
    self.policy = policy
    self.languageAnalyzer = languageAnalyzer
    self.transformers = transformers
    self.annotators = annotators
    self.extractors = extractors
  }

  /// The annotators of Winnow.
  public static let builtInAnnotators: [any Annotator] = [
    RoleAnnotator(), ScreeningAnnotator(), UnicodeAnnotator(), BinaryAnnotator(),
  ]

  /// The clean text of a text.
  ///
  /// - Complexity: As ``run(_:)``.
  public func clean(_ text: String) -> String {
    run(Document(text: text)).cleanText
  }
}
