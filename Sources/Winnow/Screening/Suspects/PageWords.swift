/// Which words of a page stand on several of its lines.
///
/// A table with one place for each word, found by its hash; no word is looked up twice.
struct PageWords {
  private struct Entry {
    var word: UInt64 = 0
    var line: UInt32 = 0
    var isShared = false
  }

  private var entries: [Entry]
  private let mask: Int

  /// Makes a table of the words of a page.
  ///
  /// - Parameters:
  ///   - words: Hashes of words.
  ///   - lines: Where the words of each line are.
  init(_ words: [UInt64], lines: some Collection<Range<Int>>) {
    let count = lines.reduce(0) { $0 + $1.count }
    var capacity = 16
    while capacity < count * 2 { capacity *= 2 }
    mask = capacity - 1
    entries = [Entry](repeating: Entry(), count: capacity)
    for (line, range) in lines.enumerated() {
      for word in words[range] { add(word, line: UInt32(line)) }
    }
  }

  private mutating func add(_ word: UInt64, line: UInt32) {
    // Zero marks a place that is free.
    guard word != 0 else { return }
    let place = place(of: word)
    if entries[place].word == word {
      if entries[place].line != line { entries[place].isShared = true }
    } else {
      entries[place] = Entry(word: word, line: line)
    }
  }

  /// Where a word is, or would be.
  private func place(of word: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: word ^ word >> 32) & mask
    while entries[place].word != word, entries[place].word != 0 { place = (place + 1) & mask }
    return place
  }

  /// The share of some words that stand on several lines of the page.
  func shared(_ words: some Collection<UInt64>) -> Float {
    var shared = 0
    for word in words where entries[place(of: word)].isShared { shared += 1 }
    return Float(shared) / Float(max(words.count, 1))
  }
}
