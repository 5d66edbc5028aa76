internal import CTextKernels

/// Characters of a text by their rows in a table, and how often each row occurs.
struct CharacterCounts {
  private(set) var rows: [UInt16] = []
  private(set) var counts: [Int32] = []

  /// Adds characters of one row.
  mutating func add(_ row: UInt16, count: Int) {
    rows.append(row)
    counts.append(Int32(count))
  }

  init() {}

  /// The same characters with other rows.
  func mapped(_ row: (UInt16) -> UInt16) -> CharacterCounts {
    var mapped = self
    for index in rows.indices { mapped.rows[index] = row(rows[index]) }
    return mapped
  }

  /// Adds their rows in a table, of ``TEXT_LANGUAGES`` numbers each, to as many sums.
  func add(rowsOf table: [UInt8], to sums: inout [Int32]) {
    precondition(sums.count == Int(TEXT_LANGUAGES))
    sums.withUnsafeMutableBufferPointer { sums in
      // There are sums.
      text_add_rarities(sums.baseAddress!, table, rows, counts, Int64(rows.count))
    }
  }
}
