internal import CTextKernels

/// What is not a plain copy between two texts, in order, packed: badly damaged text has a run every few
/// characters, and writing them down is most of what a map costs.
///
/// A word has the bytes copied before a run in its 26 upper bits, then ten bits each for what a unit
/// has in the result and in the source, and 18 bits for the number of units. A run that does not
/// fit takes several words: copied bytes of their own (no units), further units behind no copied bytes,
/// or sizes of units in two words of their own. Words know nothing of where they stand, so runs of lines
/// are put together by copying them.
struct PackedRuns: Hashable, Sendable {
  private(set) var words: [UInt64] = []
  /// The place of the last run's word, and its units.
  private var last = -1
  private var lastRun = PackedRun(gap: 0, source: -1, result: -1, count: 0)
  /// Bytes copied behind the last run.
  private var tail = 0
  private(set) var sourceCount = 0
  private(set) var resultCount = 0

  private static let countLimit = 1 << 18 - 1
  private static let gapLimit = 1 << 26 - 1
  /// This size of a source unit says that the sizes stand in the next two words.
  private static let wide = 1 << 10 - 1

  init() {}

  /// Some neighbouring runs of others.
  init(_ words: [UInt64], _ stretch: Stretch) {
    self.words = Array(words[stretch.start..<stretch.end])
    last = stretch.last - stretch.start
    lastRun = stretch.lastRun
    (sourceCount, resultCount) = (stretch.source, stretch.result)
  }

  /// Neighbouring runs, from the start of a word to the end of another.
  struct Stretch {
    let start: Int
    private(set) var end: Int
    private(set) var last: Int
    private(set) var lastRun = PackedRun(gap: 0, source: -1, result: -1, count: 0)
    private(set) var count = 0
    private(set) var source = 0
    private(set) var result = 0

    init(from start: Int) {
      self.start = start
      (end, last) = (start, start)
    }

    /// Takes one more run, if it ends before that many bytes of the result; says whether it did.
    mutating func take(from words: [UInt64], within limit: Int) -> Bool {
      guard end < words.count else { return false }
      var next = end
      let run = PackedRuns.run(in: words, at: &next)
      let size = run.gap + run.result * run.count
      guard result + size < limit else { return false }
      (last, end, lastRun) = (end, next, run)
      count += 1
      source += run.gap + run.source * run.count
      result += size
      return true
    }
  }

  /// Adds bytes that were copied.
  mutating func copy(_ count: Int) {
    tail += count
    sourceCount += count
    resultCount += count
  }

  /// Makes room for more words.
  mutating func reserveCapacity(_ count: Int) { words.reserveCapacity(count) }

  /// Adds several units of one shape.
  @inline(__always)
  mutating func add(_ source: Int, _ result: Int, count: Int) {
    // Nearly all runs fit in a word.
    guard tail > 0, tail <= Self.gapLimit, source | result < Self.wide, source > 1, result > 0,
      1...Self.countLimit ~= count
    else { return addAny(source, result, count: count) }
    sourceCount += source * count
    resultCount += result * count
    last = words.count
    lastRun = PackedRun(gap: tail, source: source, result: result, count: count)
    words.append(Self.word(tail, source, result, count))
    tail = 0
  }

  /// Adds units of several shapes, of which no two neighbours have the same.
  mutating func add(_ parts: UnsafeBufferPointer<TextUnits>) {
    // What all words have a part in is written back once.
    var (gap, allSource, allResult) = (tail, sourceCount, resultCount)
    var latest = lastRun
    for (index, part) in parts.enumerated() {
      let (source, result, count) = (Int(part.source), Int(part.result), Int(part.count))
      if source == 1, result == 1 {
        gap += count
      } else if gap > 0 || index > 0, gap <= Self.gapLimit, source | result < Self.wide, source > 1,
        result > 0, 1...Self.countLimit ~= count
      {
        words.append(Self.word(gap, source, result, count))
        latest = PackedRun(gap: gap, source: source, result: result, count: count)
        last = words.count - 1
        gap = 0
      } else {
        (tail, sourceCount, resultCount, lastRun) = (gap, allSource, allResult, latest)
        addAny(source, result, count: count)
        (gap, allSource, allResult, latest) = (tail, sourceCount, resultCount, lastRun)
        continue
      }
      allSource += source * count
      allResult += result * count
    }
    (tail, sourceCount, resultCount, lastRun) = (gap, allSource, allResult, latest)
  }

  @inline(__always)
  private static func word(_ gap: Int, _ source: Int, _ result: Int, _ count: Int) -> UInt64 {
    UInt64(truncatingIfNeeded: gap << 38 | result << 28 | source << 18 | count)
  }

  private mutating func addAny(_ source: Int, _ result: Int, count: Int) {
    guard count > 0, source + result > 0 else { return }
    // A byte for a byte is where a copied byte would be.
    if source == 1, result == 1 { return copy(count) }
    sourceCount += source * count
    resultCount += result * count
    var rest = count
    if tail == 0, lastRun.source == source, lastRun.result == result {
      let more = min(rest, Self.countLimit - lastRun.count)
      words[last] += UInt64(more)
      lastRun.count += more
      rest -= more
    }
    while rest > 0 {
      let part = min(rest, Self.countLimit)
      append(source, result, part)
      rest -= part
    }
  }

  private mutating func append(_ source: Int, _ result: Int, _ count: Int) {
    while tail > Self.gapLimit {
      words.append(UInt64(Self.gapLimit) << 38)
      tail -= Self.gapLimit
    }
    last = words.count
    let isWide = source >= Self.wide || result >= Self.wide
    let shape =
      isWide ? UInt64(Self.wide) << 18 : UInt64(result) << 28 | UInt64(source) << 18
    words.append(UInt64(tail) << 38 | shape | UInt64(count))
    lastRun = PackedRun(gap: tail, source: source, result: result, count: count)
    if isWide { words += [UInt64(source), UInt64(result)] }
    tail = 0
  }

  /// Adds the runs of the texts that follow.
  mutating func append(_ next: PackedRuns) {
    let (source, result) = (sourceCount + next.sourceCount, resultCount + next.resultCount)
    // The first may go on with what was before, and units of one shape may take several words.
    var index = 0
    var first: PackedRun?
    while index < next.words.count {
      var end = index
      let run = Self.run(in: next.words, at: &end)
      if let first, run.gap > 0 || run.source != first.source || run.result != first.result {
        break
      }
      copy(run.gap)
      add(run.source, run.result, count: run.count)
      if run.count > 0 { first = run }
      index = end
    }
    if index < next.words.count {
      last = words.count + next.last - index
      lastRun = next.lastRun
      words.append(contentsOf: next.words[index...])
    }
    tail += next.tail
    (sourceCount, resultCount) = (source, result)
  }

  /// The run at a place, which moves on behind it.
  @inline(__always)
  static func run(in words: [UInt64], at index: inout Int) -> PackedRun {
    let word = words[index]
    var run = PackedRun(
      gap: Int(word >> 38), source: Int(word >> 18) & wide, result: Int(word >> 28) & wide,
      count: Int(truncatingIfNeeded: word) & countLimit)
    index += 1
    if run.source == wide {
      run.source = Int(words[index])
      run.result = Int(words[index + 1])
      index += 2
    }
    return run
  }
}

/// Units of one shape behind bytes that were copied.
struct PackedRun: Hashable, Sendable {
  var gap: Int
  var source: Int
  var result: Int
  var count: Int

  /// The same from the result to the source.
  var inverted: PackedRun { PackedRun(gap: gap, source: result, result: source, count: count) }
}
