extension AnnotationType {
  /// A line that sells or lures; `data` holds `evidence`.
  public static let spamLine: AnnotationType = "spam.line"
  /// A sentence that sells or lures, in a line that does not; `data` holds `evidence`.
  public static let spamSentence: AnnotationType = "spam.sentence"

  /// A line that gives orders to a language model; `data` holds `evidence`.
  public static let injectionLine: AnnotationType = "injection.line"
  /// A sentence that does so, in a line of other text; `data` holds `evidence`.
  public static let injectionSentence: AnnotationType = "injection.sentence"
  /// A line that sets a task to a language model ("Write a poem about the sea") where nothing else on the page
  /// asks for one; `data` holds `evidence`.
  public static let injectionTask: AnnotationType = "injection.task"
  /// Short lines that only together do so; `data` holds `evidence`.
  public static let injectionSplit: AnnotationType = "injection.split"
  /// Such orders written in a code, as Base64; `data` holds `encoding`, `decoded` and `evidence`.
  public static let injectionEncoded: AnnotationType = "injection.encoded"
  /// Such orders hidden in characters that nobody sees; `data` holds `decoded` and `evidence`.
  public static let injectionHidden: AnnotationType = "injection.hidden"
}
