/// What was hidden in a text and taken out of it.
enum RemovedCharacters {
  /// The findings that the step for hidden characters had, with what was hidden in them.
  ///
  /// - Parameters:
  ///   - edits: of the text.
  ///   - utf8: the text as it came. Lines without such edits are not looked at.
  static func findings(of edits: RepairedText.Edits, in utf8: [UInt8]) -> [Finding] {
    let removed = edits.ranges(of: .invisible)
    var findings: [Finding] = []
    var index = 0
    while index < removed.count {
      // An edit may have been one of several lines.
      let line = ByteSearch.line(around: removed[index].range, in: utf8)
      let found = HiddenCharacters.hidden(in: Array(utf8[line]), isStart: line.lowerBound == 0)
        .filter { Finding.Kind.removable.contains($0.kind) }.map { $0.moved(by: line.lowerBound) }
      var place = found.startIndex
      while index < removed.count, removed[index].range.lowerBound < line.upperBound {
        let edit = removed[index]
        index += 1
        while place < found.count, found[place].range.upperBound <= edit.range.lowerBound {
          place += 1
        }
        if place < found.count, found[place].range.overlaps(edit.range) { continue }
        // What an earlier step made of a reference or of mojibake.
        let note = edits[edit.number].reason
        findings.append(Finding(kind: .zeroWidth, range: edit.range, detail: note))
      }
      findings += found
    }
    findings.sort { $0.range.lowerBound < $1.range.lowerBound }
    return SpreadMessage.joined(findings, in: utf8)
  }
}

extension Finding {
  fileprivate func moved(by offset: Int) -> Finding {
    Finding(
      kind: kind, range: range.lowerBound + offset..<range.upperBound + offset, detail: detail,
      payload: payload)
  }
}

extension RepairedText.Edits {
  /// The edits of a step, with their numbers.
  func ranges(of step: Repairer.Step) -> [(number: Int, range: Range<Int>)] {
    let wanted = StepSet(step).rawValue.trailingZeroBitCount
    var ranges: [(number: Int, range: Range<Int>)] = []
    for page in pages {
      for index in 0..<page.count where page.reason(index).step == wanted {
        ranges.append((page.number + index, page.range(index)))
      }
    }
    return ranges
  }
}
