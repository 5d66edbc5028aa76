extension SuspectScan {
  /// Calls a closure with stretches of lines that a step may have to change, none of which ends where a
  /// word may be divided, each some kilobytes unless its lines offer no end.
  ///
  /// - Parameter lines: the lines to look at.
  /// - Complexity: O(n).
  func forEachStretchOfWholeWords(
    in utf8: [UInt8], lines: [Range<Int>], _ body: (Stretch) -> Void
  ) {
    var done = 0
    for lines in lines {
      var place = max(lines.lowerBound, done)
      while let line = next(in: utf8, from: place, to: lines.upperBound) {
        var start = line.range.lowerBound
        while start > done, !Self.endsWords(utf8, before: start) { start = lineStart(utf8, start) }
        start = max(start, done)
        var end = line.range.upperBound
        while end < utf8.count, !Self.endsWords(utf8, before: end) || end - start < Self.limit / 2 {
          end = ByteSearch.lineEnd(in: utf8, from: end)
        }
        body(Stretch(range: start..<end, needs: needs(in: utf8, lines: start..<end)))
        done = end
        place = end
      }
    }
  }

  /// Where the line before one begins.
  private func lineStart(_ utf8: [UInt8], _ start: Int) -> Int {
    utf8[..<max(start - 1, 0)].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
  }

  /// Whether the line that ends at a place can end with no hyphen, whatever steps do to it: it is
  /// empty, or ends in a mark that they leave as it is.
  private static func endsWords(_ utf8: [UInt8], before end: Int) -> Bool {
    var last = end - 2
    if last >= 0, utf8[last] == 0x0D { last -= 1 }
    guard last >= 0 else { return true }
    switch utf8[last] {
    // LF, and ! " ) , . :
    case 0x0A, 0x21, 0x22, 0x29, 0x2C, 0x2E, 0x3A: return true
    default: return false
    }
  }
}
