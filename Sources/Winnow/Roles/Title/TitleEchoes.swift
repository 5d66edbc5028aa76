/// What other lines of a page tell of one that may be its title: the name of the site stands behind ©, too, a title
/// at the end of the trail that leads to it and above each answer, and both stand apart from the lines around them.
struct TitleEchoes {
  /// The names, in the order of the numbers.
  static let names = [
    "in a line of ©", "on the edge of a line above", "on the edge of a line below",
    "writer or day right below", "blank line above", "blank line below",
  ]

  private let lines: [LineMeasures]
  private let ranges: [Range<Int>]
  /// What the lines around the candidates say.
  private let texts: [UnsafeBufferPointer<UInt8>]
  private let first: Int
  /// Lines that say who owns the page.
  private let owners: [UnsafeBufferPointer<UInt8>]

  /// Shorter texts are part of many lines by chance.
  private static let leastBytes = 4
  /// So many lines above and below are looked at.
  private static let reach = 60
  /// Owners are told in the last lines of a page.
  private static let linesAtEnd = 40

  /// - Parameter candidates: The lines that are asked about, in order.
  init(
    _ lines: [LineMeasures], _ utf8: UnsafeBufferPointer<UInt8>, _ ranges: [Range<Int>],
    candidates: [Int]
  ) {
    self.lines = lines
    self.ranges = ranges
    first = max(0, (candidates.first ?? 0) - Self.reach)
    let end = min(lines.count, (candidates.last ?? -1) + 1 + Self.reach)
    texts = ranges[first..<max(first, end)].map { MarkedLine(utf8, $0).utf8 }
    owners = lines.indices.suffix(Self.linesAtEnd)
      .filter { lines[$0].hasCopyright || lines[$0].leadingCues.contains(.legal) }
      .map { MarkedLine(utf8, ranges[$0]).utf8 }
  }

  /// Appends what they tell of a line.
  ///
  /// - Complexity: O(*n*) in the bytes of the line and of those that say who owns the page.
  func append(_ index: Int, to row: inout FeatureRow) {
    func flag(_ value: Bool) -> Float { value ? 1 : 0 }
    let text = texts[index - first]
    let isLong = text.count >= Self.leastBytes
    let above = max(0, index - Self.reach)..<index
    let below = min(lines.count, index + 1)..<min(lines.count, index + 1 + Self.reach)
    row.append(flag(isLong && owners.contains { $0.holds(text) }))
    row.append(flag(isLong && above.contains { isOnEdge(text, of: $0) }))
    row.append(flag(isLong && below.contains { isOnEdge(text, of: $0) }))
    row.append(flag(index + 1 < lines.count && lines[index + 1].tellsSource))
    row.append(flag(index > 0 && ranges[index - 1].upperBound < ranges[index].lowerBound))
    row.append(
      flag(index + 1 < lines.count && ranges[index].upperBound < ranges[index + 1].lowerBound))
  }

  /// Whether a line begins or ends with a text.
  private func isOnEdge(_ text: UnsafeBufferPointer<UInt8>, of index: Int) -> Bool {
    let line = texts[index - first]
    return line.starts(with: text) || line.suffix(text.count).elementsEqual(text)
  }
}
