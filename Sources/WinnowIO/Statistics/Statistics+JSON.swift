extension Statistics {
  /// Writes all counts as one object.
  ///
  /// Rows of tables about size stand in the order of their numbers, all others by bytes.
  public func write(to json: inout JSONWriter, provenance: Provenance) {
    json.object { json in
      json.name("winnow")
      json.object { provenance.write(to: &$0) }
      json.member("errors", errors)
      json.name("total")
      json.object { total.write(to: &$0) }
      for (name, table) in [
        ("languages", Table.language), ("roles", .role), ("reasons", .reason),
        ("sizes", .size), ("kept", .kept),
      ] {
        json.name(escaping: name)
        json.object { json in
          for row in orderedRows(table) {
            json.name(escaping: row.name)
            json.object { row.tally.write(to: &$0) }
          }
        }
      }
    }
    json.endLine()
  }

  /// The rows as a reader wants them: numbers in their order.
  func orderedRows(_ table: Table) -> [(name: String, tally: Tally)] {
    switch table {
    case .size, .kept: rows(table).sorted { Int($0.name) ?? 0 < Int($1.name) ?? 0 }
    case .total, .language, .role, .reason: rows(table)
    }
  }
}

extension Tally {
  func write(to json: inout JSONWriter) {
    for (name, count) in zip(Self.names, counts) {
      json.name(escaping: name)
      json.integer(count)
    }
  }
}

extension Statistics {
  /// Writes each row as a line of its own, to be read again by ``read(_:)``.
  func writeLines(to json: inout JSONWriter) {
    for table in Table.allCases {
      for row in rows(table) {
        json.object {
          $0.member("table", table.rawValue)
          $0.member("row", row.name)
          row.tally.write(to: &$0)
        }
        json.endLine()
      }
    }
  }

  /// Adds a row that ``writeLines(to:)`` wrote; `false` when it is none.
  mutating func read(_ line: JSONObject) -> Bool {
    guard let table = line.text("table").flatMap(Table.init), let row = line.text("row") else {
      return false
    }
    let counts = Tally.names.compactMap { line.integer($0) }
    guard counts.count == Tally.names.count else { return false }
    count(Tally(counts: counts), table, row)
    return true
  }
}
