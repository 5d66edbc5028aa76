// What narrows lists of goods down and leads through their pages.
extension PageLines {
  /// Filters stand one below the other; two or three may head a table.
  private static let leastFilters = 4
  /// Years stand in a row as well.
  private static let mostDigits = 3

  /// Marks the filters of a page that sells something, and pages by their numbers.
  func markListings(_ signs: inout [LineSigns]) {
    markPager(&signs)
    markNeighbours(&signs)
    guard lines.contains(where: { $0.cues.contains(.shop) || $0.hasCurrency }) else { return }
    var run = 0..<0
    for index in lines.indices where isFilter(index) {
      run = (index == run.upperBound ? run.lowerBound : index)..<index + 1
      guard run.count >= Self.leastFilters else { continue }
      for filter in run { signs[filter] = .listing }
    }
  }

  private func isFilter(_ index: Int) -> Bool {
    lines[index].opens(.listing, words: 3) && lines[index].digits == 0 && !lines[index].hasLabel
      && index != title
  }

  /// Numbers in a row beside a line that leads on or back.
  private func markPager(_ signs: inout [LineSigns]) {
    var start = 0
    while start < lines.count {
      var end = start
      while end < lines.count, isPage(end), end == start || follows(end) { end += 1 }
      guard end - start >= 2 else {
        start = max(end, start + 1)
        continue
      }
      let beside = [start - 1, end].filter(leads)
      if !beside.isEmpty {
        for index in Array(start..<end) + beside { signs[index] = .listing }
      }
      start = end
    }
  }

  /// Marks the articles before and behind this one: "← older: Quince" with "newer: Medlar →" beside it.  Quotations of
  /// several paragraphs are in the same marks, but end as sentences.
  private func markNeighbours(_ signs: inout [LineSigns]) {
    let arrows = lines.indices.map(arrow)
    for index in lines.indices.dropLast() {
      guard let here = arrows[index], let next = arrows[index + 1], here != next else { continue }
      for line in [index, index + 1] where signs[line].isEmpty && line != title {
        signs[line] = .listing
      }
    }
  }

  private enum Arrow {
    case back, on
  }

  private static let wordsOfNeighbour = 25.0
  private static let back = ["←", "«", "‹", "◀", "⟵", "<", "＜"].map { Array($0.utf8) }
  private static let on = ["→", "»", "›", "▶", "⟶", ">", "＞"].map { Array($0.utf8) }

  /// Where a line leads that begins or ends with an arrow and holds none of the other kind: "«Il mulino», 200 pages"
  /// is in such marks, too.
  private func arrow(at index: Int) -> Arrow? {
    guard isShort(index, Self.wordsOfNeighbour), lines[index].sentences == 0,
      lines[index].letters > 0
    else { return nil }
    let text = text(of: index)
    if Self.back.contains(where: { text.starts(with: $0) }) {
      return Self.on.contains(where: text.holds) ? nil : .back
    }
    if Self.on.contains(where: { text.suffix($0.count).elementsEqual($0) }) {
      return Self.back.contains(where: text.holds) ? nil : .on
    }
    return nil
  }

  private func isPage(_ index: Int) -> Bool {
    lines[index].isNumberAlone && lines[index].digits <= Self.mostDigits
  }

  private func follows(_ index: Int) -> Bool {
    guard let number = value(index), let before = value(index - 1) else { return false }
    return number == before + 1
  }

  private func leads(_ index: Int) -> Bool {
    guard isShort(index, 3) else { return false }
    return lines[index].opening.contains(.listing) || lines[index].cues.contains(.navigation)
  }

  /// The number that a line says.
  func value(_ index: Int) -> Int? {
    var value: Int?
    var place = ranges[index].lowerBound
    while place < ranges[index].upperBound {
      let code = decodeScalar(utf8, &place)
      guard let digit = Unicode.Scalar(code)?.digit else { continue }
      value = (value ?? 0) * 10 + digit
    }
    return value
  }
}
