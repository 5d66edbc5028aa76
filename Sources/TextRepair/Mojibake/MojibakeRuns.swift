internal import CTextKernels

/// Some runs of a line, in memory that is used again from line to line.
struct MojibakeRuns: ~Copyable {
  private(set) var count = 0
  private var capacity = 0
  // Unsafe: looking for runs is most of the work on hard lines.
  private var runs = UnsafeMutablePointer<MojibakeRun>.allocate(capacity: 0)

  init() {}

  deinit { runs.deallocate() }

  mutating func removeAll() { count = 0 }

  /// The runs for a kernel.
  var memory: UnsafePointer<MojibakeRun> { UnsafePointer(runs) }

  /// Takes other runs; gives how much speaks for them at most.
  ///
  /// - Parameter body: puts in as many as there is to be room for.
  mutating func fill(
    upTo limit: Int, _ body: (UnsafeMutablePointer<MojibakeRun>) -> TextRuns
  ) -> Int {
    if limit > capacity {
      runs.deallocate()
      capacity = max(limit, 2 * capacity)
      runs = .allocate(capacity: capacity)
    }
    let found = body(runs)
    count = Int(found.count)
    return Int(found.most)
  }

  @inline(__always)
  subscript(index: Int) -> MojibakeRun {
    assert(0 <= index && index < count)
    return runs[index]
  }

  /// Takes the runs away that are not wanted.
  @inline(__always)
  mutating func keep(where isWanted: (MojibakeRun) -> Bool) {
    var kept = 0
    for index in 0..<count where isWanted(runs[index]) {
      runs[kept] = runs[index]
      kept &+= 1
    }
    count = kept
  }

  /// How much speaks for all of them.
  var evidence: Int {
    var sum = 0
    for index in 0..<count { sum += Int(runs[index].evidence) }
    return sum
  }
}
