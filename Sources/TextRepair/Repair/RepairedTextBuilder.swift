/// Puts a text together of lines that were repaired and the lines between them.
struct RepairedTextBuilder {
  /// What was changed so far, with places in the source.
  var edits = RepairedText.Edits()
  private let source: [UInt8]
  private let record: RepairRecord
  private(set) var utf8: [UInt8] = []
  private(set) var runs = PackedRuns()
  /// Up to where the source was taken.
  private var place = 0

  init(_ source: [UInt8], keeping record: RepairRecord) {
    self.source = source
    self.record = record
  }

  /// Whether lines were put in.
  var isChanged: Bool { place > 0 }

  /// How far a place in the source behind all lines that were put in is moved by them.
  var shift: Int { utf8.count - place }

  /// Puts what became of lines in their place; they come in order.
  mutating func replace(_ range: Range<Int>, by lines: LinesUnderRepair) {
    if place == 0 {
      // Memory that is not written to costs nothing. A text that grows is mostly good.
      utf8.reserveCapacity(source.count + source.count / 8)
      if record != .nothing { runs.reserveCapacity(source.count / 16) }
    }
    copy(upTo: range.lowerBound)
    utf8 += lines.utf8
    if record != .nothing { runs.append(lines.runs) }
    place = range.upperBound
  }

  private mutating func copy(upTo end: Int) {
    utf8 += source[place..<end]
    if record != .nothing { runs.copy(end - place) }
    place = end
  }

  /// Takes the rest of the source.
  mutating func finish() { copy(upTo: source.count) }
}
