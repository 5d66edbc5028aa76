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
  private var lastRun = PackedRun.none
  /// Bytes copied behind the last run.
  private var tail = 0
  private(set) var sourceCount = 0
  private(set) var resultCount = 0

  private static let gapShift = Int(TEXT_RUN_GAP_SHIFT)
  private static let resultShift = Int(TEXT_RUN_RESULT_SHIFT)
  private static let sourceShift = Int(TEXT_RUN_SOURCE_SHIFT)
  private static let countLimit = Int(TEXT_RUN_COUNT_LIMIT)
  private static let gapLimit = Int(TEXT_RUN_GAP_LIMIT)
  /// This size of a source unit says that the sizes stand in the next two words.
  private static let wide = 1 << 10 - 1

  init() {}

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
    guard tail > 0, tail <= Self.gapLimit, 2..<Self.wide ~= source | result,
      1...Self.countLimit ~= count
    else { return addAny(source, result, count: count) }
    sourceCount += source * count
    resultCount += result * count
    last = words.count
    lastRun = PackedRun(gap: tail, source: source, result: result, count: count)
    words.append(Self.word(tail, source, result, count))
    tail = 0
  }

  @inline(__always)
  private static func word(_ gap: Int, _ source: Int, _ result: Int, _ count: Int) -> UInt64 {
    UInt64(
      truncatingIfNeeded: gap << gapShift | result << resultShift | source << sourceShift | count)
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
      words.append(UInt64(Self.gapLimit) << Self.gapShift)
      tail -= Self.gapLimit
    }
    last = words.count
    let isWide = source >= Self.wide || result >= Self.wide
    let word =
      isWide
      ? Self.word(tail, Self.wide, 0, count) : Self.word(tail, source, result, count)
    words.append(word)
    lastRun = PackedRun(gap: tail, source: source, result: result, count: count)
    if isWide { words += [UInt64(source), UInt64(result)] }
    tail = 0
  }

  /// Adds the runs of the text that follows.
  mutating func append(_ next: PackedRuns) {
    append(
      next.words,
      PackedStretch(
        words: 0..<next.words.count, last: next.last, lastRun: next.lastRun,
        source: next.sourceCount - next.tail, result: next.resultCount - next.tail))
    copy(next.tail)
  }

  /// Adds some runs of the text that follows.
  mutating func append(_ next: [UInt64], _ stretch: PackedStretch) {
    let (source, result) = (sourceCount + stretch.source, resultCount + stretch.result)
    // The first may go on with what was before, and units of one shape may take several words.
    var index = stretch.words.lowerBound
    var first: PackedRun?
    while index < stretch.words.upperBound {
      var end = index
      let run = Self.run(in: next, at: &end)
      if let first, run.gap > 0 || run.source != first.source || run.result != first.result {
        break
      }
      copy(run.gap)
      add(run.source, run.result, count: run.count)
      if run.count > 0 { first = run }
      index = end
    }
    if index < stretch.words.upperBound {
      last = words.count + stretch.last - index
      lastRun = stretch.lastRun
      words.append(contentsOf: next[index..<stretch.words.upperBound])
    }
    (sourceCount, resultCount) = (source, result)
  }

  /// How many bytes of the source and the result runs of one word each are; nil if some take several.
  ///
  /// The words do not wait for one another, as those do that may take several.
  static func bytes(
    ofNarrow words: Slice<UnsafeBufferPointer<UInt64>>
  ) -> (source: Int, result: Int)? {
    var (gap, source, result) = (0, 0, 0)
    var isWide = false
    for word in UnsafeBufferPointer(rebasing: words) {
      let count = Int(truncatingIfNeeded: word) & countLimit
      let size = Int(truncatingIfNeeded: word >> sourceShift) & wide
      isWide = isWide || size == wide
      // No more than 2^36 each, and a few dozen of them.
      gap &+= Int(truncatingIfNeeded: word >> gapShift)
      source &+= size &* count
      result &+= (Int(truncatingIfNeeded: word >> resultShift) & wide) &* count
    }
    return isWide ? nil : (gap + source, gap + result)
  }

  /// The run at a place, which moves on behind it.
  @inline(__always)
  static func run<Words: RandomAccessCollection<UInt64>>(
    in words: Words, at index: inout Int
  ) -> PackedRun where Words.Index == Int {
    let word = words[index]
    var run = PackedRun(
      gap: Int(word >> gapShift), source: Int(word >> sourceShift) & wide,
      result: Int(word >> resultShift) & wide,
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

  /// What no run is like.
  static let none = PackedRun(gap: 0, source: -1, result: -1, count: 0)

  /// The same from the result to the source.
  var inverted: PackedRun { PackedRun(gap: gap, source: result, result: source, count: count) }
}
