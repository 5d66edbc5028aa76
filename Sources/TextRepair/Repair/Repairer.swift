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
/// are named in, and the whole is repeated until nothing changes, 16 times at most: unless a text was
/// damaged in more layers than that, repairing a repaired text changes nothing. A text with nothing
/// wrong comes out as it was.
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
      findings: decoded.findings + text.findings.map { $0.led(through: decoded.map) })
  }

  /// Repairs a text.
  ///
  /// - Parameter utf8: well-formed UTF-8.
  /// - Precondition: no line has 4 GB or more, nor has the text if ``Step/hyphenation`` is on.
  /// - Complexity: O(n). Lines that no step needs to touch are passed over once; a text of such
  ///   lines is not copied.
  public func normalize(utf8: [UInt8]) -> RepairedText {
    let text = repaired(utf8, keeping: .edits)
    return RepairedText(
      utf8: text.utf8, edits: text.edits, map: OffsetMap(text.runs),
      findings: RemovedCharacters.findings(of: text.edits, in: utf8))
  }

  /// Repairs a text like ``normalize(utf8:)``, without the list of edits.
  ///
  /// - Parameter utf8: well-formed UTF-8.
  /// - Returns: the text, and the way back from it.
  /// - Complexity: O(n).
  public func textAndMap(utf8: [UInt8]) -> (utf8: [UInt8], map: OffsetMap) {
    let text = repaired(utf8, keeping: .map)
    return (text.utf8, OffsetMap(text.runs))
  }

  /// Repairs a text like ``normalize(utf8:)``, without a record of what was changed.
  ///
  /// - Parameter utf8: well-formed UTF-8.
  /// - Returns: the text.
  /// - Complexity: O(n).
  public func text(utf8: [UInt8]) -> [UInt8] {
    repaired(utf8, keeping: .nothing).utf8
  }

  private func repaired(_ utf8: [UInt8], keeping record: RepairRecord) -> TextUnderRepair {
    var text = TextUnderRepair(utf8, StepSet(steps), keeping: record)
    text.repair()
    return text
  }
}

extension Finding {
  /// The same at the place that a map leads to.
  fileprivate func led(through map: OffsetMap) -> Finding {
    Finding(kind: kind, range: map.sourceRange(of: range), detail: detail, payload: payload)
  }
}
