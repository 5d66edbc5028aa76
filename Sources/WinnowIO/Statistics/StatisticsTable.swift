/// Statistics as a table for a terminal.
package struct StatisticsTable: Sendable {
  private static let maximumRows = 20

  private let statistics: Statistics

  /// Makes the table.
  package init(_ statistics: Statistics) {
    self.statistics = statistics
  }

  /// The table; every line ends with a line end.
  package var text: String {
    let total = statistics.total
    var text = "documents \(total.documents), errors \(statistics.errors)\n"
    text += "bytes     \(total.bytes), set aside \(total.setAsideBytes)"
    text += " (\(Figures.percent(share(total))))\n"
    text += "lines     \(total.segments), set aside \(total.setAsideSegments)\n"
    for (title, table) in [
      ("language", Statistics.Table.language), ("role", .role), ("reason", .reason),
    ] {
      text += part(title, statistics.orderedRows(table))
    }
    return text
  }

  private func share(_ tally: Tally) -> Double {
    tally.bytes == 0 ? 0 : Double(tally.setAsideBytes) / Double(tally.bytes)
  }

  private func part(_ title: String, _ rows: [(name: String, tally: Tally)]) -> String {
    guard !rows.isEmpty else { return "" }
    var text = "\n" + line(title, "documents", "lines", "bytes", "set aside")
    for row in rows.prefix(Self.maximumRows) {
      text += line(
        row.name, "\(row.tally.documents)", "\(row.tally.segments)", "\(row.tally.bytes)",
        Figures.percent(share(row.tally)))
    }
    if rows.count > Self.maximumRows { text += "… and \(rows.count - Self.maximumRows) more\n" }
    return text
  }

  private func line(_ name: String, _ columns: String...) -> String {
    let shown = VisibleText.line(name)
    var text = shown + String(repeating: " ", count: max(0, 24 - shown.unicodeScalars.count))
    for column in columns {
      text += String(repeating: " ", count: max(1, 12 - column.count)) + column
    }
    return text + "\n"
  }
}
