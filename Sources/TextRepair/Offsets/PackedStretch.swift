/// Neighbouring runs among packed ones, from the start of a word to the end of another.
struct PackedStretch {
  private(set) var words: Range<Int>
  /// The place of the last run's word, and its units.
  private(set) var last: Int
  private(set) var lastRun: PackedRun
  private(set) var count = 0
  private(set) var source = 0
  private(set) var result = 0

  /// None, before some word.
  init(from start: Int) {
    words = start..<start
    last = start
    lastRun = PackedRun(gap: 0, source: -1, result: -1, count: 0)
  }

  init(words: Range<Int>, last: Int, lastRun: PackedRun, source: Int, result: Int) {
    (self.words, self.last, self.lastRun) = (words, last, lastRun)
    (self.source, self.result) = (source, result)
  }

  /// Takes one more run, if it ends before that many bytes of the result; says whether it did.
  @inline(__always)
  mutating func take(from all: [UInt64], within limit: Int) -> Bool {
    let place = words.upperBound
    guard place < all.count else { return false }
    var next = place
    let run = PackedRuns.run(in: all, at: &next)
    let size = run.gap + run.result * run.count
    guard result + size < limit else { return false }
    (last, lastRun) = (place, run)
    words = words.lowerBound..<next
    count += 1
    source += run.gap + run.source * run.count
    result += size
    return true
  }
}
