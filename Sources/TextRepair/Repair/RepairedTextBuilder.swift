/// Puts a text together of lines that were repaired and the lines between them.
struct RepairedTextBuilder {
  private let source: [UInt8]
  private var utf8: [UInt8] = []
  private var edits = RepairedText.Edits()
  private var map = OffsetMapBuilder()

  init(_ source: [UInt8]) {
    self.source = source
  }

  /// Puts what became of a stretch of the source in its place; stretches come in order.
  mutating func replace(_ range: Range<Int>, by repaired: RepairedText) {
    if repaired.edits.isEmpty { return }
    if edits.isEmpty { utf8.reserveCapacity(source.count) }
    copy(upTo: range.lowerBound)
    utf8 += repaired.utf8
    edits.append(repaired.edits, at: range.lowerBound)
    map.append(repaired.map)
  }

  private mutating func copy(upTo end: Int) {
    utf8 += source[map.sourceCount..<end]
    map.copy(end - map.sourceCount)
  }

  /// The whole.
  consuming func finish() -> RepairedText {
    if edits.isEmpty { return RepairedText(unchanged: source) }
    copy(upTo: source.count)
    return RepairedText(utf8: utf8, edits: edits, map: map.map, findings: [])
  }
}
