internal import LanguageID
public import Winnow

/// Writes all the evidence about a line of a document, and every reason for what became of it.
public struct Explainer: Sendable {
  /// Whether to use colours.
  public let showsColors: Bool

  /// Makes an explainer.
  ///
  /// - Parameter showsColors: Whether to use colours; `nil` for what standard output is.
  public init(showsColors: Bool? = nil) {
    self.showsColors = showsColors ?? Terminal.showsColors
  }

  /// Writes about one line.
  ///
  /// - Parameters:
  ///   - line: Its number, from 1; a line ends where a segment of one does.
  ///   - result: What became of the document.
  ///   - policy: The policy that decided.
  ///   - name: What failures call the document; its `id` if that is nothing else.
  ///   - output: Where to write.
  /// - Throws: ``InputFailure`` when the document has no such line, or ``OutputFailure``.
  public func write(
    line: Int, of result: WinnowResult, policy: Policy, named name: String? = nil,
    to output: inout Output
  ) throws {
    let lines = LineIndex(result.utf8)
    guard 1...lines.count ~= line, !result.utf8.isEmpty else {
      let count = result.utf8.isEmpty ? 0 : lines.count
      throw InputFailure(
        name: name ?? result.document.id, line: line,
        cause: count == 1 ? "there is 1 line only" : "there are \(count) lines only")
    }
    let range = lines.range(ofLine: line)
    var text = StyledText(showsColors: showsColors)
    let shown = result.segments.indices.filter { result.segments[$0].range.overlaps(range) }
    if let first = shown.first { appendNeighbour(before: first, of: result, to: &text) }
    for segment in shown.map({ result.segments[$0] }) {
      append(segment, line: lines.line(at: segment.range.lowerBound), of: result, to: &text)
      for reason in segment.decision.reasons {
        text.append(
          "    because  \(reason.rule) \(score: reason.score) \(policy.verb(for: reason))"
            + " \(score: reason.threshold)")
        text.endLine()
      }
      for annotation in result.annotations
      where annotation.range.overlaps(segment.range) && annotation.type != .mainLanguage {
        append(annotation, in: segment, of: result, policy: policy, to: &text)
      }
    }
    if let last = shown.last { appendNeighbour(after: last, of: result, to: &text) }
    try output.write(text.bytes)
  }

  private func appendNeighbour(
    before index: Int, of result: WinnowResult, to text: inout StyledText
  ) {
    let neighbour = result.segments[..<index].last(where: \.kind.isContent)
    append(neighbour: neighbour, "before", of: result, to: &text)
  }

  private func appendNeighbour(after index: Int, of result: WinnowResult, to text: inout StyledText)
  {
    let neighbour = result.segments[(index + 1)...].first(where: \.kind.isContent)
    append(neighbour: neighbour, "after", of: result, to: &text)
  }

  /// One line about the line before or after: much of what is found out rests on it.
  private func append(
    neighbour: Segment?, _ side: String, of result: WinnowResult, to text: inout StyledText
  ) {
    text.append("\(side)  ", .quiet)
    if let neighbour {
      let decision = neighbour.stream.wording
      text.append(
        "\(neighbour.role) \(score: neighbour.roleScore), \(neighbour.language), \(decision): ",
        .quiet)
      text.append(VisibleText.line(String(result.text(neighbour.range).prefix(60))), .quiet)
    } else {
      text.append(side == "before" ? "the text begins here" : "the text ends here", .quiet)
    }
    text.endLine()
  }

  private func append(
    _ segment: Segment, line: Int, of result: WinnowResult, to text: inout StyledText
  ) {
    let isKept = segment.stream == .clean
    let kind = segment.kind == .line ? "" : ", \(segment.kind.rawValue)"
    text.append("line \(line)\(kind)  ", .heading)
    text.append(VisibleText.line(result.text(segment.range)))
    text.endLine()
    text.append("    decision ", .label)
    text.append(segment.stream.wording, isKept ? .kept : .setAside)
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
    // Of a measure the value says everything; its score is always 1.
    let measure = annotation.data["value"]?.double
    text.append("\(annotation.type) \(score: measure ?? annotation.score), by \(annotation.by)")
    for (name, value) in annotation.data where name != "value" && value != .array([]) {
      text.append(", \(name) \(value.shown())")
    }
    text.append("; " + policy.meaning(of: annotation.type))
    let part = annotation.range.clamped(to: segment.range)
    if part != segment.range, measure == nil {
      text.append(": \(VisibleText.line(result.text(part)))")
    }
    text.endLine()
  }
}
