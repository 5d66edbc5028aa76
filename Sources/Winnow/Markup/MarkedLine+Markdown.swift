/// What a line is in Markdown by itself.
extension MarkedLine {
  /// Whether the line is so many of one byte and nothing else.
  func isOnly(_ byte: UInt8, _ counts: some RangeExpression<Int>) -> Bool {
    first == byte && counts.contains(utf8.count) && run(of: byte) == utf8.count
  }

  /// What opens a block of code: three backticks or tildes, and the language of the code.
  ///
  /// A long row of tildes parts items of a newsletter.
  var fence: (mark: UInt8, count: Int)? {
    guard first == 0x60 || first == 0x7E else { return nil }
    let count = run(of: first)
    guard count > 2, !utf8.dropFirst(count).contains(0x60),
      !isOnly(0x7E, (Self.longestFence + 1)...)
    else { return nil }
    return (first, count)
  }

  /// Tildes around code are no more than these.
  private static let longestFence = 8

  /// Whether the line is a row of tildes and nothing else, which says little by itself.
  var isBareTildes: Bool { isOnly(0x7E, 0...) }

  /// The level of the heading that the line underlines, as wide as it or less: equals signs the first, hyphens
  /// the second.
  func headingLevel(ofLineAbove heading: MarkedLine, endsSentence: Bool) -> Int? {
    guard first == 0x3D || first == 0x2D, indent < 4 else { return nil }
    let count = run(of: first)
    let width = heading.utf8.count { $0 & 0xC0 != 0x80 }
    // Wide characters take two columns each and three bytes.
    guard count > 2, count == utf8.count, count <= heading.utf8.count + 2,
      // A rule below a sentence is as long by chance only.
      !endsSentence || abs(count - width) <= 1
    else { return nil }
    return first == 0x3D ? 1 : 2
  }

  /// The level of a heading with hash marks.
  var headingLevel: Int? {
    guard first == 0x23, indent < 4 else { return nil }
    let level = run(of: 0x23)
    return level <= 6 && utf8.dropFirst(level).first == 0x20 ? level : nil
  }

  /// `- text`, `* text`, `+ text`, `1. text`, `1) text`
  var isListItem: Bool {
    if [0x2A, 0x2B, 0x2D].contains(first) { return utf8.dropFirst().first == 0x20 }
    let number = utf8.prefix(while: \.isDigit)
    let rest = utf8.dropFirst(number.count)
    return 1...9 ~= number.count && (rest.first == 0x2E || rest.first == 0x29)
      && rest.dropFirst().first == 0x20
  }

  /// `|---|:-:|`: hyphens in each of two columns or more, with colons at their ends.
  var isDelimiterRow: Bool {
    guard first == 0x7C || first == 0x2D || first == 0x3A, utf8.contains(0x7C) else { return false }
    var cells = utf8.split(separator: 0x7C, omittingEmptySubsequences: false)[...]
    if first == 0x7C { cells.removeFirst() }
    if last == 0x7C, !cells.isEmpty { cells.removeLast() }
    return cells.count > 1
      && cells.allSatisfy { cell in
        cell.contains(0x2D) && cell.allSatisfy { [0x20, 0x2D, 0x3A].contains($0) }
      }
  }
}
