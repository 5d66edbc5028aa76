/// Reads tables as MediaWiki writes them: from a line that begins with `{|` to one with `|}`.
enum WikiMarkup {
  /// No table has more lines.
  private static let longest = 500

  /// The lines of tables, in order.
  ///
  /// - Complexity: O(*n*) in the number of lines.
  static func tables(_ lines: MarkedLines) -> [Range<Int>] {
    var tables: [Range<Int>] = []
    var index = 0
    while index < lines.count {
      if lines[index].starts(with: "{|"), let end = end(of: index, lines) {
        tables.append(index..<end + 1)
        index = end
      }
      index += 1
    }
    return tables
  }

  private static func end(of start: Int, _ lines: MarkedLines) -> Int? {
    (start + 1..<min(lines.count, start + longest)).first { lines[$0].starts(with: "|}") }
  }
}
