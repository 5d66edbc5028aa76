/// Neighbouring runs among packed ones, from the start of a word to the end of another.
struct PackedStretch {
  let words: Range<Int>
  /// The place of the last run's word, and its units.
  let last: Int
  let lastRun: PackedRun
  /// How many bytes the runs have with those copied before them.
  let source: Int
  let result: Int

  /// No runs.
  init() {
    self.init(words: 0..<0, last: 0, lastRun: .none, source: 0, result: 0)
  }

  init(words: Range<Int>, last: Int, lastRun: PackedRun, source: Int, result: Int) {
    (self.words, self.last, self.lastRun) = (words, last, lastRun)
    (self.source, self.result) = (source, result)
  }

  /// The runs from a word on that end before that many bytes of the result.
  init(from start: Int, of all: [UInt64], within limit: Int) {
    var (end, last) = (start, start)
    var (source, result) = (0, 0)
    while end < all.count {
      var next = end
      let run = PackedRuns.run(in: all, at: &next)
      let size = run.gap + run.result * run.count
      if result + size >= limit { break }
      last = end
      end = next
      source += run.gap + run.source * run.count
      result += size
    }
    var place = last
    self.init(
      words: start..<end, last: last,
      lastRun: start < end ? PackedRuns.run(in: all, at: &place) : .none, source: source,
      result: result)
  }

  /// Whether there is more than one run.
  var isSeveral: Bool { last > words.lowerBound }
}
