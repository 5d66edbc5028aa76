internal import Hashing

/// Stretches of *n* words, compared by hash: with 64 bits two of a million different ones collide
/// once in 37 million texts.
struct WordGrams {
  private let words: [Word]
  private let hashes: [UInt64]
  /// What stands between two words of a stretch: nothing where lengths are those of the words alone.
  private let gap: Int
  /// The code points of all words.
  let totalLength: Int

  init(_ text: QualityText, foldsWords: Bool) {
    gap = foldsWords ? 0 : 1
    if foldsWords {
      words = text.words.filter { !$0.isPunctuation }
      hashes = words.map { FNV1a(of: text.key(of: $0).utf8).value }
    } else {
      words = text.words
      hashes = words.map(\.hash)
    }
    totalLength = words.reduce(0) { $0 + $1.length }
  }

  private func grams(_ size: Int) -> [UInt64] {
    guard words.count >= size else { return [] }
    return (0...words.count - size).map { start in
      hashes[start..<start + size].reduce(0x9E37_79B9_7F4A_7C15) {
        ($0 ^ $1) &* 0xFF51_AFD7_ED55_8CCD ^ ($0 >> 29)
      }
    }
  }

  private func length(_ start: Int, _ size: Int) -> Int {
    words[start..<start + size].reduce(0) { $0 + $1.length }
  }

  /// The most frequent stretch that occurs more than once, of several the first: its length, with
  /// one space between words unless they are folded, how often it occurs, and where it does first.
  func top(_ size: Int) -> (length: Int, count: Int, range: Range<Int>?) {
    var counts: [UInt64: (count: Int, first: Int)] = [:]
    for (start, gram) in grams(size).enumerated() {
      counts[gram, default: (0, start)].count += 1
    }
    var best = (count: 1, first: 0)
    for entry in counts.values
    where entry.count > best.count || entry.count == best.count && entry.first < best.first {
      best = entry
    }
    guard best.count > 1 else { return (0, 0, nil) }
    return (
      length(best.first, size) + gap * (size - 1), best.count,
      words[best.first].range.lowerBound..<words[best.first + size - 1].range.upperBound
    )
  }

  /// The code points of stretches seen before, from left to right without overlap.
  func repeatedLength(_ size: Int) -> Int {
    let grams = grams(size)
    var seen: Set<UInt64> = []
    var repeated = 0
    var start = 0
    while start < grams.count {
      if seen.insert(grams[start]).inserted {
        start += 1
      } else {
        repeated += length(start, size)
        start += size
      }
    }
    return repeated
  }

  /// The code points of words in stretches seen before, each word once.
  func markedLength(_ size: Int) -> Int {
    var seen: Set<UInt64> = []
    var marked = 0
    var markedEnd = 0
    for (start, gram) in grams(size).enumerated() where !seen.insert(gram).inserted {
      for index in max(start, markedEnd)..<start + size { marked += words[index].length }
      markedEnd = start + size
    }
    return marked
  }
}
