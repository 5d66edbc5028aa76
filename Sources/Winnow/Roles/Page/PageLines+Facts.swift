// Tables between the title and the text: what an encyclopedia tells of its subject, and a job of its terms.
extension PageLines {
  private static let leastRows = 3
  private static let linesBelowTitle = 30

  /// Marks rows of two cells with a wide space between them ("Type    full-time"), several one below the other: above
  /// the text they look like a menu.  Latest news begin with their number or time.
  func markFacts(_ signs: inout [LineSigns]) {
    guard let title else { return }
    let head = lines.indices[(title + 1)...].prefix(Self.linesBelowTitle).prefix { !isProse($0) }
    var start = head.startIndex
    while start < head.endIndex {
      let rows = head[start...].prefix { isRow($0) && signs[$0].isEmpty }
      if rows.count >= Self.leastRows {
        for index in rows { signs[index] = .fact }
      }
      start = rows.endIndex + 1
    }
  }

  private func isRow(_ index: Int) -> Bool {
    let line = lines[index]
    return line.isRow && line.start != .digit && line.letters > 0 && line.separators == 0
      && line.leadingCues.isDisjoint(with: .frame)
      && !line.hasAddress && !line.hasCurrency && !line.tellsAge
  }
}
