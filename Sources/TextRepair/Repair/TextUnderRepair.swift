/// A text under repair: what it is by now, what was changed, and the way back.
struct TextUnderRepair: ~Copyable {
  private(set) var utf8: [UInt8]
  /// What was changed, if that is kept.
  private(set) var edits = RepairedText.Edits()
  /// From offsets of ``utf8`` to those of the text as it came, if that is kept.
  private(set) var runs = PackedRuns()

  private let steps: StepSet
  private let record: RepairRecord
  private let scan: SuspectScan
  private var mojibake: Mojibake
  /// The lines whose mojibake hangs on the letters of the document.
  private var open = LineMarks()

  private static let maximalRounds = 16

  /// - Parameter record: which of ``edits`` and ``runs`` are wanted.
  init(_ utf8: [UInt8], _ steps: StepSet, keeping record: RepairRecord) {
    self.utf8 = utf8
    self.steps = steps
    self.record = record
    scan = SuspectScan(steps)
    mojibake = Mojibake(keeping: record, scan)
    runs.copy(utf8.count)
  }

  /// Repeats all steps until nothing changes.
  mutating func repair() {
    var changed = repair(lines: [0..<utf8.count])
    // What was repaired may be evidence for what is left. Mostly nothing is.
    var round = 1
    while changed, !open.isEmpty, round < Self.maximalRounds, mojibake.home.learn(again: utf8) {
      let lines = open.lines(in: utf8)
      open = LineMarks()
      changed = repair(lines: lines)
      round += 1
    }
  }

  /// Repairs some lines once over; gives whether there was anything to do.
  private mutating func repair(lines: [Range<Int>]) -> Bool {
    var builder = RepairedTextBuilder(utf8, keeping: record)
    let source = utf8
    if steps.contains(.hyphenation) {
      scan.forEachStretchOfWholeWords(in: source, lines: lines) { repair($0, &builder) }
    } else {
      scan.forEachStretch(in: source, lines: lines) { repair($0, &builder) }
    }
    guard builder.isChanged else { return false }
    builder.finish()
    utf8 = builder.utf8
    // Bytes that were replaced one by one leave no runs.
    if edits.isEmpty, runs.words.isEmpty {
      edits = builder.edits
      runs = builder.runs
    } else {
      edits.append(builder.edits, ledThrough: runs)
      runs = builder.runs.composed(with: runs)
    }
    return true
  }

  /// Repairs a stretch of whole lines.
  private mutating func repair(
    _ stretch: SuspectScan.Stretch, _ builder: inout RepairedTextBuilder
  ) {
    if steps.contains(.mojibake) { mojibake.home.learn(from: utf8) }
    var lines = LinesUnderRepair(
      Array(utf8[stretch.range]), at: stretch.range.lowerBound, needs: stretch.needs,
      keeping: record)
    repair(&lines, &builder.edits)
    open.append(lines.open, at: stretch.range.lowerBound + builder.shift)
    if lines.isChanged { builder.replace(stretch.range, by: lines) }
  }

  /// - Parameter edits: what was changed before the lines, and then what was changed in them, too.
  private mutating func repair(
    _ lines: inout LinesUnderRepair, _ edits: inout RepairedText.Edits
  ) {
    if record == .edits { edits.beginPart(at: lines.offset) }
    var found = lines.needs.steps
    // Steps that had nothing to do in the text as it is now.
    var settled: StepSet = []
    // One step may make work for an earlier one: an entity may stand for a control character.
    // Every round but the last shortens the text or replaces what is never put in again.
    for _ in 0..<Self.maximalRounds {
      var changed = false
      for (step, bit) in StepSet.ordered where found.subtracting(settled).contains(bit) {
        let changes =
          step == .mojibake
          ? mojibake.changes(in: lines.utf8, &lines.needs, open: &lines.open)
          : lines.changes(of: step, bit, hasNotes: record == .edits)
        if changes.isEmpty {
          settled.insert(bit)
          continue
        }
        lines.apply(changes, of: bit, scan, &edits)
        changed = true
        settled = []
        // Most of what looked suspect is gone with it. What it put in waits for the next round.
        if step == .mojibake { found.formIntersection(lines.needs.steps) }
      }
      if !changed { break }
      // A line that was not changed has nothing to do in the next round, but for words divided at
      // its end.
      if !steps.contains(.hyphenation) { lines.needs.keepChangedLines() }
      found = lines.needs.steps
      if found.subtracting(settled).isEmpty { break }
    }
    if record == .edits { edits.endPart() }
  }
}
