internal import CTextKernels

/// Lines under repair: what they are by now, and the way back.
struct LinesUnderRepair {
  private(set) var utf8: [UInt8]
  /// Where they begin in the text.
  let offset: Int
  /// From offsets of ``utf8`` to those of the lines as they came, if that is kept.
  private(set) var runs = PackedRuns()
  private let record: RepairRecord
  /// The lines that were changed.
  private var changed = LineMarks()
  /// The lines whose mojibake hangs on the letters of the document.
  var open = LineMarks()

  init(_ utf8: [UInt8], at offset: Int, keeping record: RepairRecord) {
    self.utf8 = utf8
    self.offset = offset
    self.record = record
    runs.copy(utf8.count)
  }

  /// Whether they are not as they came.
  var isChanged: Bool { !changed.isEmpty }

  /// The lines that were changed, as they are now.
  var changedLines: [Range<Int>] { changed.lines(in: utf8) }

  /// Makes the changes of a step.
  ///
  /// - Parameters:
  ///   - changes: sorted and disjoint.
  ///   - edits: gets them, if they are kept.
  mutating func apply(
    _ changes: ChangeList, of step: StepSet, _ edits: inout RepairedText.Edits
  ) {
    changed.move(through: changes)
    changed.add(changes, in: utf8)
    open.move(through: changes)
    if record == .edits { edits.append(changes, of: step, through: runs, at: offset) }
    if record != .nothing { runs = changes.runs(in: utf8.count).composed(with: runs) }
    utf8 = changes.made(in: utf8)
  }
}
