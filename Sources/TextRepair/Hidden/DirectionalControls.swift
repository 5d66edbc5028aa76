internal import ICUText

/// Embeddings, overrides and isolates (UAX #9), line by line.
///
/// In text, they belong around right-to-left words and are closed in the same paragraph. An
/// override makes a reader see another order than a program ("Trojan Source", CVE-2021-42574).
enum DirectionalControls {
  struct Control {
    var value: UInt32
    var range: Range<Int>
  }

  /// The controls of a text that are overrides, unbalanced, or in a line without right-to-left
  /// letters.
  static func findings(_ controls: [Control], in utf8: [UInt8]) -> [Finding] {
    var findings: [Finding] = []
    var index = 0
    while index < controls.count {
      let start = controls[index].range.lowerBound
      let line = lineRange(of: start, in: utf8)
      var end = index
      while end < controls.count, line.contains(controls[end].range.lowerBound) { end += 1 }
      findings += examine(controls[index..<end], in: utf8, line: line)
      index = end
    }
    return findings
  }

  private static func examine(
    _ controls: ArraySlice<Control>, in utf8: [UInt8], line: Range<Int>
  ) -> [Finding] {
    var reasons: [Int: String] = [:]
    var open: [Int] = []
    for index in controls.indices {
      let value = controls[index].value
      switch value {
      case 0x202A, 0x202B, 0x202D, 0x202E, 0x2066...0x2068:
        open.append(index)
        if value == 0x202D || value == 0x202E { reasons[index] = "override" }
      case 0x202C, 0x2069:
        guard let opener = open.last, closes(value, controls[opener].value) else {
          reasons[index] = "closes nothing"
          continue
        }
        open.removeLast()
        if reasons[opener] != nil { reasons[index] = "closes an override" }
      default: break
      }
    }
    for index in open where reasons[index] == nil { reasons[index] = "not closed" }
    if !hasRightToLeft(utf8, line) {
      for index in controls.indices where reasons[index] == nil {
        reasons[index] = "no right-to-left text in the line"
      }
    }
    return controls.indices.compactMap { index in
      guard let reason = reasons[index] else { return nil }
      let control = controls[index]
      return Finding(
        kind: .directionalControl, range: control.range,
        detail: HiddenScan.name(of: control.value) + ": " + reason)
    }
  }

  private static func closes(_ closer: UInt32, _ opener: UInt32) -> Bool {
    (closer == 0x2069) == (0x2066...0x2068 ~= opener)
  }

  private static func hasRightToLeft(_ utf8: [UInt8], _ line: Range<Int>) -> Bool {
    var scan = ScalarScan(utf8, from: line.lowerBound)
    while scan.end < line.upperBound, let value = scan.next() {
      if ScriptBlocks.isRightToLeft(value) { return true }
    }
    return false
  }

  /// A paragraph of UAX #9: it ends at a line end.
  private static func lineRange(of offset: Int, in utf8: [UInt8]) -> Range<Int> {
    func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
    let start = utf8[..<offset].lastIndex(where: isLineEnd).map { $0 + 1 } ?? 0
    let end = utf8[offset...].firstIndex(where: isLineEnd) ?? utf8.count
    return start..<end
  }
}
