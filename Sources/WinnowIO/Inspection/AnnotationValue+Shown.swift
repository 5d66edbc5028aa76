internal import Winnow

extension AnnotationValue {
  /// The value as a person reads it: numbers with four decimals at most.
  ///
  /// - Parameter quotes: Whether texts stand in quotation marks, with all that is not seen in them.
  func shown(quotes: Bool = false) -> String {
    switch self {
    case .string(let text): quotes ? QuotedText.of(text) : VisibleText.line(text)
    case .integer(let number): number.description
    case .number(let number): ((number * 10_000).rounded() / 10_000).description
    case .boolean(let truth): truth.description
    case .array(let values): values.map { $0.shown(quotes: quotes) }.joined(separator: " ")
    }
  }
}
