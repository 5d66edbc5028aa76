import ArgumentParser
import Winnow

struct ScreeningOptions: ParsableArguments {
  @Flag(
    help: """
      Look for hidden characters and the messages in them, directional tricks, and look-alike \
      letters.
      """)
  var unicode = false

  @Flag(help: "Look for lines and sentences that sell or lure.")
  var spam = false

  @Flag(
    help: """
      Look for instructions to language models: in plain words, hidden, encoded, or broken over \
      lines; and for tasks that belong to no page.
      """)
  var injection = false

  private var isAll: Bool { !unicode && !spam && !injection }

  /// What finds the things asked for, among others.
  ///
  /// A page has a say in what is spam or an order on it, and lines that are set aside have none: these are
  /// found as they are when it is cleaned.  Characters owe nothing to the text around them.
  var pipeline: Pipeline {
    isAll || spam || injection
      ? Pipeline()
      : Pipeline(policy: .keepAll, languageAnalyzer: nil, annotators: [UnicodeAnnotator()])
  }

  /// Whether annotations of a type were asked for.
  func asks(for type: AnnotationType) -> Bool {
    switch type.family {
    case "unicode": isAll || unicode
    case "spam": isAll || spam
    case "injection": isAll || injection
    default: false
    }
  }
}
