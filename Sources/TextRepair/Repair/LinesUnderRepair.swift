internal import CTextKernels

/// Lines under repair: what they are by now, and the way back.
struct LinesUnderRepair {
  private(set) var utf8: [UInt8]
  /// Where they begin in the text.
  let offset: Int
  /// From offsets of ``utf8`` to those of the lines as they came, if that is kept.
  private(set) var runs = PackedRuns()
  private let record: RepairRecord
  /// Whether they are not as they came.
  private(set) var isChanged = false
  /// What they need as they are now.
  var needs: LineNeeds
  /// The lines whose mojibake hangs on the letters of the document.
  var open = LineMarks()

  init(
    _ utf8: [UInt8], at offset: Int, needs: LineNeeds, keeping record: RepairRecord
  ) {
    self.utf8 = utf8
    self.needs = needs
    self.offset = offset
    self.record = record
    runs.copy(utf8.count)
  }

  /// Makes the changes of a step.
  ///
  /// - Parameters:
  ///   - changes: sorted and disjoint.
  ///   - scan: of all steps that are to be taken.
  ///   - edits: gets them, if they are kept.
  mutating func apply(
    _ changes: ChangeList, of step: StepSet, _ scan: SuspectScan,
    _ edits: inout RepairedText.Edits
  ) {
    isChanged = true
    open.move(through: changes)
    if record == .edits { edits.append(changes, of: step, through: runs, at: offset) }
    if record != .nothing { runs = changes.runs(in: utf8.count).composed(with: runs) }
    utf8 = changes.made(in: utf8)
    if step == .hyphenation {
      needs = scan.needs(in: utf8, lines: 0..<utf8.count)
    } else {
      needs.follow(changes, in: utf8, scan)
    }
  }

  /// The changes that a step other than mojibake would make.
  ///
  /// - Parameter hasNotes: whether the changes are to have notes.
  func changes(of step: Repairer.Step, _ bit: StepSet, hasNotes: Bool) -> ChangeList {
    var changes = ChangeList(keepsParts: false)
    // Words are divided between lines; all else is a matter of one line.
    let ranges = step == .hyphenation ? [0..<utf8.count] : needs.ranges(of: bit)
    for range in ranges {
      let isAll = range == 0..<utf8.count
      let found = step.changes(
        in: isAll ? utf8 : Array(utf8[range]), isStart: offset + range.lowerBound == 0,
        hasNotes: hasNotes)
      for change in found { changes.append(change, movedBy: range.lowerBound) }
    }
    return changes
  }
}
