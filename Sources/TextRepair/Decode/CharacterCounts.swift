/// Characters of a text by their rows in ``LanguageCharacters``, and how often each row occurs.
struct CharacterCounts {
  private(set) var rows: [UInt16] = []
  private(set) var counts: [Int32] = []

  /// Adds characters of one row.
  mutating func add(_ row: UInt16, count: Int) {
    rows.append(row)
    counts.append(Int32(count))
  }

  init() {}

  /// Counts the characters of a text.
  init(_ text: some Sequence<UInt32>) {
    let characters = LanguageCharacters.shared
    var all = text.map { characters.row(of: $0) }
    all.sort()
    for row in all {
      if rows.last == row {
        counts[counts.count - 1] += 1
      } else {
        add(row, count: 1)
      }
    }
  }
}
