internal import CLanguageKernels

/// Adds up the weights of a text's words, and remembers words it met before.
struct WeightSink: ScreeningSink {
  /// What hints at a disguise of the whole text.
  struct Hints: Sendable {
    /// Words which, each letter moved by thirteen, are telling.
    var moved = 0
    /// Words which are telling when turned around.
    var reversed = 0
  }

  /// A word that was met, two to a line of the processor's cache.
  private struct Entry {
    /// The upper bits of the hash, and the hint in the lower ones.
    private var bits: UInt64 = 0
    private(set) var weights = ScreeningModel.Weights()

    private static let hintMask: UInt64 = 3

    init() {}

    init(hash: UInt64, weights: ScreeningModel.Weights, hint: UInt8) {
      bits = hash & ~Self.hintMask | UInt64(hint)
      self.weights = weights
    }

    @inline(__always)
    func isOf(_ hash: UInt64) -> Bool { (bits ^ hash) & ~Self.hintMask == 0 }

    var hint: UInt8 { UInt8(truncatingIfNeeded: bits & Self.hintMask) }
  }

  /// What the words of a sentence say together.
  struct Sum {
    var weights = ScreeningModel.Weights()
    /// The weights of the words that say most for each output.
    var strongest = ScreeningModel.Weights()
    /// Words that speak for spam.
    var selling = 0

    static func += (left: inout Sum, right: Sum) {
      left.weights += right.weights
      left.strongest = pointwiseMax(left.strongest, right.strongest)
      left.selling += right.selling
    }
  }

  /// By sentence.
  private(set) var sums: [Sum] = []
  private(set) var hints = Hints()
  /// What all sentences are about, and where that of each ends.
  private(set) var topics: [UInt64] = []
  private(set) var topicEnds: [Int] = []

  private let bits: Int
  private let table: [Int8]
  private let steps: ScreeningModel.Weights
  private var sum = Sum()
  /// The least weight for spam of a word that speaks for it.
  private static let selling: Float = 1
  private var memo = [Entry](repeating: Entry(), count: Self.capacity)
  private static let capacity = 1 << 16
  private let pending = PendingWeights()
  private var pendingCount = 0

  init(_ model: ScreeningModel) {
    bits = model.bits
    table = model.table
    steps = model.steps
  }

  /// Forgets what was added up, for the next line.
  mutating func restart() {
    sums.removeAll(keepingCapacity: true)
    topics.removeAll(keepingCapacity: true)
    topicEnds.removeAll(keepingCapacity: true)
    pendingCount = 0
    sum = Sum()
    hints = Hints()
  }

  @inline(__always)
  mutating func addKnownWord(hash: UInt64) -> Bool {
    let entry = memo[Self.slot(hash)]
    guard entry.isOf(hash) else { return false }
    look(at: entry)
    enqueue(.weights(entry.weights))
    return true
  }

  mutating func addWord(_ scalars: [UInt32], hash: UInt64, isUnspaced: Bool) {
    let entry = learn(scalars, hash)
    look(at: entry)
    enqueue(.weights(entry.weights))
  }

  @inline(__always)
  mutating func addPlainWord(_ letters: UnsafeBufferPointer<UInt8>, hash: UInt64) {
    memo.withUnsafeBufferPointer { memo in
      if let start = memo.baseAddress { language_prefetch(start + Self.slot(hash)) }
    }
    enqueue(.word(hash, letters))
  }

  private mutating func learn(_ scalars: [UInt32], _ hash: UInt64) -> Entry {
    let entry = Entry(
      hash: hash, weights: weights(scalars, hash), hint: Self.hint(of: scalars.count, hash))
    memo[Self.slot(hash)] = entry
    return entry
  }

  /// Takes in what a word says beside its weights.
  @inline(__always)
  private mutating func look(at entry: Entry) {
    sum.strongest = pointwiseMax(sum.strongest, entry.weights)
    if entry.weights[ScreeningModel.spam] > Self.selling { sum.selling += 1 }
    if entry.hint != 0 { count(entry.hint) }
  }

  @inline(__always)
  private mutating func enqueue(_ kind: PendingWeights.Entry.Kind) {
    (pending.entries + pendingCount).initialize(to: PendingWeights.Entry(kind: kind))
    pendingCount += 1
    if pendingCount == PendingWeights.capacity { settle(PendingWeights.capacity / 2) }
  }

  /// Adds the first of what is pending.
  @inline(never)
  private mutating func settle(_ count: Int) {
    let entries = pending.entries
    for place in 0..<count {
      switch entries[place].kind {
      case .weights(let weights): sum.weights += weights
      case .row(let row): sum.weights += weights(inRow: row)
      case .word(let hash, let letters):
        let known = memo[Self.slot(hash)]
        let entry =
          known.isOf(hash) ? known : learn(letters.map { UInt32($0 | 0x20) }, hash)
        look(at: entry)
        sum.weights += entry.weights
      }
    }
    pendingCount -= count
    entries.update(from: entries + count, count: pendingCount)
  }

  private mutating func count(_ hint: UInt8) {
    if hint & 1 != 0 { hints.moved += 1 }
    if hint & 2 != 0 { hints.reversed += 1 }
  }

  @inline(__always)
  private static func slot(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ hash >> 29) & (capacity - 1)
  }

  @inline(__always)
  mutating func addNeighbours(_ hash: UInt64) {
    let row = row(of: hash)
    table.withUnsafeBufferPointer { table in
      if let start = table.baseAddress { language_prefetch(start + row) }
    }
    enqueue(.row(row))
  }

  @inline(__always)
  mutating func addTopic(_ hash: UInt64) { topics.append(hash) }

  mutating func endSentence() {
    settle(pendingCount)
    sums.append(sum)
    topicEnds.append(topics.count)
    sum = Sum()
  }

  /// Where the weights of a hash begin in the table.
  @inline(__always)
  private func row(of hash: UInt64) -> Int {
    ScreeningHash.row(hash, bits: bits) * ScreeningModel.outputs
  }

  @inline(__always)
  private func weights(inRow row: Int) -> ScreeningModel.Weights {
    table.withUnsafeBufferPointer { table in
      ScreeningModel.Weights(Float(table[row]), Float(table[row + 1]), Float(table[row + 2]), 0)
        * steps
    }
  }

  private func weights(_ scalars: [UInt32], _ hash: UInt64) -> ScreeningModel.Weights {
    var sum = ScreeningModel.Weights()
    var pieces = 0
    WordPieces.forEach(scalars, hash: hash) {
      sum += weights(inRow: row(of: $0))
      pieces += 1
    }
    return sum * ScreeningModel.share(pieces: pieces)
  }

  private static let moved = HashSieve(
    KnownWords.telling.map { KnownWords.hash($0.unicodeScalars.map { Disguise.moved($0.value) }) })
  private static let reversed = HashSieve(
    KnownWords.telling.map { KnownWords.hash($0.unicodeScalars.reversed().map(\.value)) })

  private static func hint(of length: Int, _ hash: UInt64) -> UInt8 {
    guard length > 2 else { return 0 }
    return (moved.contains(hash) ? 1 : 0) | (reversed.contains(hash) ? 2 : 0)
  }
}
