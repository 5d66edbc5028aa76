internal import LanguageID
public import Winnow

/// Writes all the evidence about a line of a document, and every reason for what became of it.
public struct Explainer: Sendable {
  /// Whether to use colours.
  public let showsColors: Bool

  /// Makes an explainer.
  public init(showsColors: Bool = Terminal.showsColors) {
    self.showsColors = showsColors
  }

  /// Writes about one line.
  ///
  /// - Parameters:
  ///   - line: Its number, from 1; lines end at `\n`.
  ///   - result: What became of the document.
  ///   - policy: The policy that decided.
  ///   - output: Where to write.
  /// - Throws: ``InputFailure`` when the document has no such line, or ``OutputFailure``.
  public func write(
    line: Int, of result: WinnowResult, policy: Policy, to output: inout Output
  ) throws {
    let lines = LineIndex(result.utf8)
    guard 1...lines.count ~= line, !result.utf8.isEmpty else {
      let count = result.utf8.isEmpty ? 0 : lines.count
      throw InputFailure(
        name: result.document.id, line: line,
        cause: count == 1 ? "there is 1 line only" : "there are \(count) lines only")
    }
    let range = lines.range(ofLine: line)
    var text = StyledText(showsColors: showsColors)
    for segment in result.segments where segment.range.overlaps(range) {
      append(segment, of: result, to: &text)
      for reason in segment.decision.reasons {
        text.append(
          "    because  \(reason.rule) \(score: reason.score) reaches \(score: reason.threshold)")
        text.endLine()
      }
      for annotation in result.annotations
      where annotation.range.overlaps(segment.range) && annotation.type != .mainLanguage {
        append(annotation, in: segment, of: result, policy: policy, to: &text)
      }
    }
    try output.write(text.bytes)
  }

  private func append(_ segment: Segment, of result: WinnowResult, to text: inout StyledText) {
    let isKept = segment.stream == .clean
    text.append("\(segment.kind.rawValue) \(segment.id)  ", .heading)
    text.append(VisibleText.line(result.text(segment.range)))
    text.endLine()
    text.append("    decision ", .label)
    text.append(isKept ? "kept" : "set aside", isKept ? .kept : .setAside)
    text.endLine()
    guard segment.kind.isContent else { return }
    text.append("    role     ", .label)
    text.append("\(segment.role) \(score: segment.roleScore)")
    text.endLine()
    text.append("    language ", .label)
    text.append("\(segment.language) \(score: segment.languageScore)")
    text.append(", main language of the document \(result.mainLanguage)")
    if let languages = result.languages { text.append(" \(score: languages.confidence)") }
    text.endLine()
  }

  private func append(
    _ annotation: Annotation, in segment: Segment, of result: WinnowResult, policy: Policy,
    to text: inout StyledText
  ) {
    text.append("    evidence ", .label)
    text.append("\(annotation.type) \(score: annotation.score), by \(annotation.by)")
    for (name, value) in annotation.data.sorted(by: { $0.key < $1.key }) {
      text.append(", \(name) \(describe(value))")
    }
    if let rule = policy[annotation.type] {
      text.append("; set aside from \(score: rule.threshold) on")
    } else {
      text.append("; sets nothing aside")
    }
    let part = annotation.range.clamped(to: segment.range)
    if part != segment.range { text.append(": \(VisibleText.line(result.text(part)))") }
    text.endLine()
  }

  private func describe(_ value: AnnotationValue) -> String {
    switch value {
    case .string(let text): VisibleText.line(text)
    case .integer(let number): number.description
    case .number(let number): number.description
    case .boolean(let truth): truth.description
    case .array(let values): values.map { describe($0) }.joined(separator: " ")
    }
  }
}
