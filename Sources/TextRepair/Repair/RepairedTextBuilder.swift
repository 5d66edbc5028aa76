/// Puts a text together of lines that were repaired and the lines between them.
struct RepairedTextBuilder {
  /// What was changed so far, with places in the source.
  var edits = RepairedText.Edits()
  private let source: [UInt8]
  private var utf8: [UInt8] = []
  private var runs = PackedRuns()

  init(_ source: [UInt8]) {
    self.source = source
  }

  /// Puts what became of lines in their place; they come in order.
  mutating func replace(_ range: Range<Int>, by lines: LinesUnderRepair) {
    if utf8.isEmpty { utf8.reserveCapacity(source.count) }
    copy(upTo: range.lowerBound)
    utf8 += lines.utf8
    runs.append(lines.runs)
  }

  private mutating func copy(upTo end: Int) {
    utf8 += source[runs.sourceCount..<end]
    runs.copy(end - runs.sourceCount)
  }

  /// The whole.
  consuming func finish() -> RepairedText {
    if edits.isEmpty { return RepairedText(unchanged: source) }
    copy(upTo: source.count)
    return RepairedText(utf8: utf8, edits: edits, map: OffsetMap(runs), findings: [])
  }
}
