internal import ICUText

/// Repairs and normalises text, and says of every byte where it came from.
///
/// ```swift
/// let repaired = Repairer(.standard).repair(bytes)
/// print(repaired.text)
/// for edit in repaired.edits { print(edit.step, edit.range, edit.replacement) }
/// repaired.map.sourceRange(of: 10..<20)  // bytes of the input
/// ```
///
/// Every ``Step`` is a switch. Steps run in the order of `Step.allCases`, whatever order they
/// are named in, and the whole is repeated until nothing changes: repairing a repaired text changes
/// nothing. A text with nothing wrong comes out as it was.
public struct Repairer: Sendable, Hashable {
  /// The steps that are switched on.
  public let steps: Set<Step>

  /// A repairer with the steps of a preset.
  public init(_ preset: Preset = .standard) {
    steps = preset.steps
  }

  /// A repairer with chosen steps.
  public init(steps: some Sequence<Step>) {
    self.steps = Set(steps)
  }

  /// Decodes bytes and repairs the text.
  ///
  /// - Parameters:
  ///   - bytes: a text in any charset.
  ///   - declaredCharset: what the text's source declares, as for ``TextDecoder``.
  /// - Returns: the text, with a map to the bytes.
  public func repair(_ bytes: [UInt8], declaredCharset: String? = nil) -> RepairedText {
    let decoded = TextDecoder(declaredCharset: declaredCharset).decode(bytes)
    let text = normalize(utf8: decoded.utf8)
    if decoded.map.isIdentity, decoded.findings.isEmpty { return text }
    return RepairedText(
      utf8: text.utf8, edits: text.edits.led(through: decoded.map),
      map: text.map.composed(with: decoded.map),
      findings: decoded.findings)
  }

  /// Repairs a text.
  ///
  /// - Parameter utf8: well-formed UTF-8.
  /// - Complexity: O(n). Lines that no step needs to touch are passed over once; a text of such
  ///   lines is not copied.
  public func normalize(utf8: [UInt8]) -> RepairedText {
    let scan = SuspectScan(StepSet(self.steps))
    var home: HomeCharacters?
    var repaired = normalize(utf8, scan, &home)
    // What was repaired may be evidence for what is left. Mostly nothing is.
    var round = 1
    while home != nil, !repaired.edits.isEmpty, round < Self.maximalRounds,
      Mojibake.suspects.next(in: repaired.utf8, from: 0) != nil
    {
      let known = HomeCharacters(repaired.utf8, Mojibake.suspects)
      if known == home { break }
      home = known
      let next = normalize(repaired.utf8, scan, &home)
      if next.edits.isEmpty { break }
      repaired.append(next)
      round += 1
    }
    return repaired
  }

  /// Repairs a text once over.
  ///
  /// - Parameter home: the letters of the text; found out if they are needed.
  private func normalize(
    _ utf8: [UInt8], _ scan: SuspectScan, _ home: inout HomeCharacters?
  ) -> RepairedText {
    func prepare(_ steps: StepSet) {
      if home == nil, steps.contains(StepSet(.mojibake)) {
        home = HomeCharacters(utf8, Mojibake.suspects)
      }
    }
    // A word divided at a line end is the only thing that reaches over one.
    if steps.contains(.hyphenation) {
      let found = scan.steps(in: utf8)
      if found.isEmpty { return RepairedText(unchanged: utf8) }
      prepare(found)
      var edits = RepairedText.Edits()
      let whole = repair(utf8, found, scan, home, at: 0, &edits)
      return RepairedText(utf8: whole.utf8, edits: edits, map: OffsetMap(whole.runs), findings: [])
    }
    var builder = RepairedTextBuilder(utf8)
    scan.forEachStretch(in: utf8) { stretch in
      prepare(stretch.steps)
      let edits = builder.edits.count
      let lines = repair(
        Array(utf8[stretch.range]), stretch.steps, scan, home, at: stretch.range.lowerBound,
        &builder.edits)
      if builder.edits.count > edits { builder.replace(stretch.range, by: lines) }
    }
    return builder.finish()
  }

  /// Repairs whole lines.
  ///
  /// - Parameters:
  ///   - offset: where they begin in the text.
  ///   - edits: what was changed before them, and then what was changed in them, too.
  private func repair(
    _ utf8: [UInt8], _ steps: StepSet, _ scan: SuspectScan, _ home: HomeCharacters?,
    at offset: Int, _ edits: inout RepairedText.Edits
  ) -> LinesUnderRepair {
    var lines = LinesUnderRepair(utf8)
    let first = edits.count
    var found = steps
    // One step may make work for an earlier one: an entity may stand for a control character.
    // Every round but the last shortens the text or replaces what is never put in again.
    for round in 0..<Self.maximalRounds {
      // What a step puts in for a step before it waits for the next round.
      if round > 0 { found = scan.steps(in: lines.utf8) }
      var changed = false
      for (step, bit) in StepSet.ordered where found.contains(bit) {
        let changes = step.changes(in: lines.utf8, isStart: offset == 0, home: home)
        if changes.isEmpty { continue }
        edits.append(changes, of: bit, through: lines.runs, at: offset)
        lines.apply(changes)
        changed = true
      }
      if !changed { break }
    }
    edits.sort(from: first)
    return lines
  }

  private static let maximalRounds = 16
}
