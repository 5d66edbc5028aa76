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
    var openIsolates = 0
    for index in controls.indices {
      let value = controls[index].value
      switch value {
      case 0x202A, 0x202B, 0x202D, 0x202E:
        open.append(index)
        if value == 0x202D || value == 0x202E { reasons[index] = "override" }
      case 0x2066...0x2068:
        open.append(index)
        openIsolates += 1
      // An isolate shields what was opened before it (X7) and closes what was opened in it (X6a).
      case 0x202C:
        guard let opener = open.last, !isIsolate(controls[opener]) else {
          reasons[index] = "closes nothing"
          continue
        }
        open.removeLast()
        if reasons[opener] != nil { reasons[index] = "closes an override" }
      case 0x2069:
        guard openIsolates > 0 else {
          reasons[index] = "closes nothing"
          continue
        }
        openIsolates -= 1
        while let opener = open.popLast(), !isIsolate(controls[opener]) {
          if reasons[opener] == nil { reasons[opener] = "not closed" }
        }
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

  private static func isIsolate(_ control: Control) -> Bool { 0x2066...0x2068 ~= control.value }

  private static func hasRightToLeft(_ utf8: [UInt8], _ line: Range<Int>) -> Bool {
    var scan = ScalarScan(utf8, from: line.lowerBound)
    while scan.end < line.upperBound, let value = scan.next() {
      if ScriptBlocks.isRightToLeft(value) { return true }
    }
    return false
  }

  /// A paragraph of UAX #9.
  private static func lineRange(of offset: Int, in utf8: [UInt8]) -> Range<Int> {
    let start = utf8[..<offset].indices.last { endsParagraph(utf8, $0) }.map { $0 + 1 } ?? 0
    let end = utf8[offset...].indices.first { endsParagraph(utf8, $0) } ?? utf8.count
    return start..<end
  }

  /// Whether the last byte of a paragraph separator (bidi class B) is at a place: LF, CR, U+001C to
  /// U+001E, NEL and U+2029.
  private static func endsParagraph(_ utf8: [UInt8], _ place: Int) -> Bool {
    switch utf8[place] {
    case 0x0A, 0x0D, 0x1C...0x1E: true
    case 0x85: place > 0 && utf8[place - 1] == 0xC2
    case 0xA9: place > 1 && utf8[place - 1] == 0x80 && utf8[place - 2] == 0xE2
    default: false
    }
  }
}
