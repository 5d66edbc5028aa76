internal import LanguageID
public import Winnow

/// Shows documents in a terminal, a margin beside each line: what it is for, in which language, and
/// what became of it.
public struct Inspector: Sendable {
  /// The columns a line may take; `nil` to show all of it.
  public let width: Int?
  /// Whether to use colours.
  public let showsColors: Bool

  /// Makes an inspector for the terminal that standard output is, or for a file.
  public init() {
    self.init(width: Terminal.width, showsColors: Terminal.showsColors)
  }

  /// Makes an inspector.
  public init(width: Int?, showsColors: Bool) {
    self.width = width
    self.showsColors = showsColors
  }

  private static let lineColumns = 5
  private static let roleColumns = 14
  private static let languageColumns = 8
  private static let decisionColumns = 26

  /// Writes a document, but for its blank lines.
  ///
  /// - Complexity: O(*n*) in the length of the text and the number of annotations.
  public func write(_ result: WinnowResult, to output: inout Output) throws(OutputFailure) {
    var text = StyledText(showsColors: showsColors)
    appendHeader(of: result, to: &text)
    let lines = LineIndex(result.utf8)
    let foreign = result.annotations.filter { $0.type == .foreignLanguage }.map(\.range)
    var nextForeign = 0
    for segment in result.segments where segment.kind.isContent {
      while nextForeign < foreign.count,
        foreign[nextForeign].upperBound <= segment.range.lowerBound
      {
        nextForeign += 1
      }
      let line = lines.line(at: segment.range.lowerBound)
      let margin = appendMargin(of: segment, line: line, to: &text)
      append(
        result.utf8, of: segment, foreign: foreign[nextForeign...], margin: margin, to: &text)
      text.endLine()
    }
    try output.write(text.bytes)
  }

  private func appendHeader(of result: WinnowResult, to text: inout StyledText) {
    let content = result.segments.filter(\.kind.isContent)
    func count(_ stream: SegmentStream) -> Int { content.count { $0.stream == stream } }
    let dropped = count(.dropped)
    text.append(VisibleText.line(result.document.id), .heading)
    text.append("  \(result.mainLanguage)")
    if let languages = result.languages { text.append(" \(score: languages.confidence)") }
    text.append("  \(count(.clean)) kept, \(count(.setAside)) set aside")
    if dropped > 0 { text.append(", \(dropped) dropped") }
    text.endLine()
    text.append(" LINE ", .quiet)
    text.append("  ROLE", columns: Self.roleColumns + 2, .quiet)
    text.append("LANGUAGE", columns: Self.languageColumns + 1, .quiet)
    text.append("DECISION", columns: Self.decisionColumns + 1, .quiet)
    text.append("TEXT", .quiet)
    text.endLine()
  }

  /// - Returns: The columns the margin takes: more than others where the name of a rule is long.
  private func appendMargin(
    of segment: Segment, line: Int, to text: inout StyledText
  ) -> Int {
    let isKept = segment.stream == .clean
    let number = line.description
    text.append(
      String(repeating: " ", count: max(Self.lineColumns - number.count, 0)) + number + " ",
      .quiet)
    text.append(isKept ? "+ " : "- ", isKept ? .kept : .setAside)
    text.append(segment.role.rawValue, columns: Self.roleColumns, .label)
    text.append(segment.language.code, columns: Self.languageColumns + 1, .label)
    let reason = segment.decision.reasons.first.map { "\($0.rule) \(score: $0.score)" }
    let decision = isKept ? "keep" : reason ?? segment.stream.wording
    text.append(decision, columns: Self.decisionColumns, isKept ? .quiet : .setAside)
    text.append(" ")
    return Self.lineColumns + Self.roleColumns + Self.languageColumns + 5
      + max(decision.unicodeScalars.count, Self.decisionColumns)
  }

  /// The text of a segment on one line, cut at the width, with what is foreign in it marked.
  private func append(
    _ utf8: [UInt8], of segment: Segment, foreign: ArraySlice<Range<Int>>, margin: Int,
    to text: inout StyledText
  ) {
    var room = width.map { max($0 - margin, 10) } ?? .max
    let base: Style = segment.stream == .clean ? .plain : .quiet
    var foreign = foreign
    var run: [UInt8] = []
    var style = base
    var offset = segment.range.lowerBound
    for scalar in String(decoding: utf8[segment.range], as: UTF8.self).unicodeScalars {
      defer { offset += UTF8.width(scalar) }
      if scalar == "\n" || scalar == "\r" { continue }
      let columns = VisibleText.columns(scalar)
      guard columns < room else {
        run.append(contentsOf: "…".utf8)
        break
      }
      room -= columns
      while let first = foreign.first, first.upperBound <= offset { foreign.removeFirst() }
      let isForeign = foreign.first.map { $0.contains(offset) } ?? false
      let wanted = isForeign ? Style.foreign : base
      if wanted != style {
        text.append(run, style)
        run.removeAll()
        style = wanted
      }
      run.append(contentsOf: UTF8.encode(VisibleText.shown(scalar))!)
    }
    if !run.isEmpty { text.append(run, style) }
  }
}
