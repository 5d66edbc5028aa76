// What narrows lists of goods down and leads through their pages.
extension PageLines {
  /// Filters stand one below the other; two or three may head a table.
  private static let leastFilters = 4
  /// Years stand in a row as well.
  private static let mostDigits = 3

  /// Marks the filters of a page that sells something, and pages by their numbers.
  func markListings(_ signs: inout [LineSigns]) {
    markPager(&signs)
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
