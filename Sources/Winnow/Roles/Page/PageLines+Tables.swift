// Tables by the marks between their cells.
extension PageLines {
  private static let leastRows = 3
  /// One bar parts the title of another article from its site as well.
  private static let wordsOfPair = 8.0

  /// Marks rows with as many bars, several one below the other: by itself each looks like a menu, but menus are in
  /// one line.
  func markTables(_ signs: inout [LineSigns]) {
    let bars = lines.indices.map(bars)
    var start = 0
    while start < lines.count {
      let rows = lines.indices[start...].prefix { bars[$0] > 0 && bars[$0] == bars[start] }
      if rows.count >= Self.leastRows, areOfTable(rows, pairs: bars[start] == 1) {
        for index in rows where index != title && signs[index].isEmpty { signs[index] = .fact }
      }
      start = max(rows.endIndex, start + 1)
    }
  }

  private func areOfTable(_ rows: Range<Int>, pairs: Bool) -> Bool {
    rows.count { lines[$0].isOfFrame } * 2 < rows.count
      && (!pairs || rows.allSatisfy { isShort($0, Self.wordsOfPair) })
  }

  /// The bars of a line between its first and last word.
  private func bars(in index: Int) -> Int {
    guard lines[index].separators > 0 else { return 0 }
    var (count, seen) = (0, 0)
    var hasWord = false
    var place = ranges[index].lowerBound
    while place < ranges[index].upperBound {
      let code = decodeScalar(utf8, &place)
      if Self.bars.contains(code) {
        if hasWord { seen += 1 }
      } else if code > 0x20 {
        hasWord = true
        count = seen
      }
    }
    return count
  }

  private static let bars: [UInt32] = [0x7C, 0xFF5C]
}
