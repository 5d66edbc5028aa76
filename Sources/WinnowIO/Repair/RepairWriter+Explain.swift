public import TextRepair
public import Winnow

extension RepairWriter {
  /// Writes what was done to a document, for a reader: one line for each edit,
  /// `FILE:LINE:COLUMN: step: "before" → "after" (reason)`, and before them how the bytes were
  /// read if they were no UTF-8. Neighbouring edits of one step for one reason share a line.
  ///
  /// - Complexity: O(*n*) in the length of the text and the number of edits.
  public func explain(
    _ repaired: RepairedText, of document: Document, to output: inout Output
  ) throws(OutputFailure) {
    let decoded = document.decoded
    let name = VisibleText.line(document.id)
    if decoded.charset != "UTF-8" {
      try output.write("\(name): read as \(decoded.charset) (\(decoded.evidence.rawValue))\n".utf8)
    }
    for finding in decoded.findings {
      let range = finding.range
      let what = finding.kind == .invalidBytes ? "no \(decoded.charset)" : "in another charset"
      try output.write(
        "\(name): bytes \(range.lowerBound) to \(range.upperBound): \(what) (\(finding.detail))\n"
          .utf8)
    }
    if repaired.edits.isEmpty { return }
    let position = TextPosition(document.utf8)
    var group: Group?
    for edit in repaired.edits {
      if group?.take(edit) == true { continue }
      if let group { try write(group, document, name, position, to: &output) }
      group = Group(edit)
    }
    if let group { try write(group, document, name, position, to: &output) }
  }

  private func write(
    _ group: Group, _ document: Document, _ name: String, _ position: TextPosition,
    to output: inout Output
  ) throws(OutputFailure) {
    let before = QuotedText.of(String(decoding: document.utf8[group.range], as: UTF8.self))
    let after = QuotedText.of(String(decoding: group.replacement, as: UTF8.self))
    let place = position.description(ofByte: group.range.lowerBound)
    try output.write(
      "\(name):\(place): \(group.step.rawValue): \(before) → \(after) (\(group.reason))\n".utf8)
  }

  /// Edits that stand side by side and say the same.
  private struct Group {
    let step: Repairer.Step
    let reason: String
    private(set) var range: Range<Int>
    private(set) var replacement: [UInt8]

    init(_ edit: Repairer.Edit) {
      step = edit.step
      reason = edit.reason
      range = edit.range
      replacement = edit.replacement
    }

    mutating func take(_ edit: Repairer.Edit) -> Bool {
      guard edit.step == step, edit.range.lowerBound == range.upperBound, !edit.range.isEmpty,
        edit.reason == reason
      else { return false }
      range = range.lowerBound..<edit.range.upperBound
      replacement += edit.replacement
      return true
    }
  }
}
