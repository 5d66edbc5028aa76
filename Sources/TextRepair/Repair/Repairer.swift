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
      utf8: text.utf8,
      edits: text.edits.map { edit in
        Edit(
          step: edit.step, range: decoded.map.sourceRange(of: edit.range),
          replacement: edit.replacement)
      },
      map: text.map.composed(with: decoded.map),
      findings: decoded.findings)
  }

  /// Repairs a text.
  ///
  /// - Parameter utf8: well-formed UTF-8.
  /// - Complexity: O(n). A text that no step needs to touch is passed over once and not copied.
  public func normalize(utf8: [UInt8]) -> RepairedText {
    var text = RepairedText(unchanged: utf8)
    // One step may make work for an earlier one: an entity may stand for a control character.
    // Every round but the last shortens the text or replaces what is never put in again.
    for _ in 0..<Self.maximalRounds {
      var changed = false
      // What a step puts in for a step before it or with bytes new to the text waits for the next
      // round.
      let census = ByteCensus(text.utf8)
      for step in Step.allCases where steps.contains(step) && step.mayApply(to: census) {
        let changes = step.changes(in: text.utf8)
        if changes.isEmpty { continue }
        text.apply(changes, of: step)
        changed = true
      }
      if !changed { break }
    }
    return text
  }

  private static let maximalRounds = 16
}
