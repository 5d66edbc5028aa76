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
    let next = builder.finish()
    utf8 = next.utf8
    if runs.words.isEmpty {
      edits = next.edits
      runs = next.runs
    } else {
      edits.append(next.edits, ledThrough: runs)
      runs = next.runs.composed(with: runs)
    }
    return true
  }

  /// Repairs a stretch of whole lines.
  private mutating func repair(
    _ stretch: SuspectScan.Stretch, _ builder: inout RepairedTextBuilder
  ) {
    if stretch.steps.contains(.mojibake) { mojibake.home.learn(from: utf8) }
    var lines = LinesUnderRepair(
      Array(utf8[stretch.range]), at: stretch.range.lowerBound, keeping: record)
    repair(&lines, stretch.steps, stretch.mistaken, &builder.edits)
    open.append(lines.open, at: stretch.range.lowerBound + builder.shift)
    if lines.isChanged { builder.replace(stretch.range, by: lines) }
  }

  /// - Parameters:
  ///   - found: the steps that may have work.
  ///   - mistaken: the lines that may have mojibake, by their places in the text, if they are known.
  ///   - edits: what was changed before the lines, and then what was changed in them, too.
  private mutating func repair(
    _ lines: inout LinesUnderRepair, _ found: StepSet, _ mistaken: [Range<Int>]?,
    _ edits: inout RepairedText.Edits
  ) {
    if record == .edits { edits.beginPart(at: lines.offset) }
    var found = found
    // Steps that had nothing to do in the text as it is now.
    var settled: StepSet = []
    // One step may make work for an earlier one: an entity may stand for a control character.
    // Every round but the last shortens the text or replaces what is never put in again.
    for round in 0..<Self.maximalRounds {
      // What is known to be left to do in the text as it is now.
      var left: StepSet?
      var changed = false
      for (step, bit) in StepSet.ordered where found.subtracting(settled).contains(bit) {
        let (changes, rest) =
          step == .mojibake
          ? mojibake.changes(
            in: lines.utf8, lines: linesToDo(lines, round),
            mistaken: lines.isChanged ? nil : mistaken, at: lines.offset, open: &lines.open)
          : (
            ChangeList(
              step.changes(
                in: lines.utf8, isStart: lines.offset == 0, hasNotes: record == .edits)),
            Mojibake.Left()
          )
        if changes.isEmpty {
          settled.insert(bit)
          continue
        }
        lines.apply(changes, of: bit, &edits)
        changed = true
        settled = []
        left = nil
        if step == .mojibake {
          // Most of what looked suspect is gone with it. What it put in waits for the next round.
          let now = rest.steps.union(scan.steps(in: lines.utf8, lines: rest.lines))
          found.formIntersection(now)
          left = now
        }
      }
      if !changed || left?.subtracting(settled).isEmpty == true { break }
      found = scan.steps(in: lines.utf8, lines: linesToDo(lines, round + 1))
    }
    if record == .edits { edits.endPart() }
  }

  /// A line that was not changed in a round has nothing to do in the next one, but for words divided
  /// at its end.
  private func linesToDo(_ lines: LinesUnderRepair, _ round: Int) -> [Range<Int>] {
    round == 0 || steps.contains(.hyphenation)
      ? [0..<lines.utf8.count] : lines.changedLines
  }
}
