internal import CLanguageKernels

/// Remembers what short lines were said to be: two in five lines of scraped pages stand on others, too.
///
/// Like ``WordCache`` it holds a function of the line alone, so results do not depend on what was seen before.
/// A line has four places, which lie together in a line of the processor's cache; a new one drives out any of
/// them.
struct LineCache: ~Copyable {
  private struct Entry {
    /// ``hash(of:)``; 0 for none.
    var hash: UInt64
    var answer: LineAnswer
  }

  private static let ways = 4
  /// 8 MB, of which only those pages are taken from the system that are used.
  private static let capacity = 1 << 19
  /// Longer lines seldom come again, and a few words of them may tell the language in less time than their
  /// bytes take to be hashed.
  static let longest = 512

  private let entries: UnsafeMutablePointer<Entry>

  private static var size: Int64 { Int64(capacity * MemoryLayout<Entry>.stride) }

  init() {
    entries = language_table_allocate(Self.size)
      .bindMemory(to: Entry.self, capacity: Self.capacity)
  }

  deinit { language_table_free(entries, Self.size) }

  /// Of a line of at least one byte; never 0.
  @inline(__always)
  static func hash(of line: UnsafeBufferPointer<UInt8>) -> UInt64 {
    max(1, WordHash.hash(line.baseAddress!, count: line.count, isUnspaced: false))
  }

  @inline(__always)
  private static func firstPlace(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash) & (capacity / ways - 1) &* ways
  }

  /// What is remembered of a line, if anything.
  @inline(__always)
  func answer(for hash: UInt64) -> LineAnswer? {
    let first = Self.firstPlace(of: hash)
    for place in first..<first &+ Self.ways where entries[place].hash == hash {
      return entries[place].answer
    }
    return nil
  }

  func remember(_ answer: LineAnswer, for hash: UInt64) {
    let first = Self.firstPlace(of: hash)
    let free = (first..<first + Self.ways).first { entries[$0].hash == 0 }
    // Bits of the hash that the place does not depend on.
    let place = free ?? first + Int(truncatingIfNeeded: hash &>> 62)
    entries[place] = Entry(hash: hash, answer: answer)
  }
}
