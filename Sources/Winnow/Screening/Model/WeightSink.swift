/// Adds up the weights of a text's words, and remembers words it met before.
struct WeightSink: ScreeningSink {
  /// What hints at a disguise of the whole text.
  struct Hints: Sendable {
    /// Words which, each letter moved by thirteen, are telling.
    var moved = 0
    /// Words which are telling when turned around.
    var reversed = 0
  }

  private struct Entry {
    var hash: UInt64 = 0
    var weights = SIMD2<Float>()
    var hint: UInt8 = 0
  }

  /// The weights by sentence.
  private(set) var sums: [SIMD2<Float>] = []
  private(set) var hints = Hints()

  private let model: ScreeningModel
  private let steps: SIMD2<Float>
  private var sum = SIMD2<Float>()
  private var memo = [Entry](repeating: Entry(), count: 2048)

  init(_ model: ScreeningModel) {
    self.model = model
    steps = SIMD2(model.heads[0].step, model.heads[1].step)
  }

  /// Forgets what was added up, for the next line.
  mutating func restart() {
    sums.removeAll(keepingCapacity: true)
    sum = SIMD2()
    hints = Hints()
  }

  mutating func addWord(_ scalars: [UInt32], hash: UInt64, isUnspaced: Bool) {
    let slot = Int(truncatingIfNeeded: (hash ^ hash >> 29) & 2047)
    if memo[slot].hash != hash {
      memo[slot] = Entry(
        hash: hash, weights: weights(scalars, hash), hint: Self.hint(scalars))
    }
    sum += memo[slot].weights
    let hint = memo[slot].hint
    if hint != 0 {
      if hint & 1 != 0 { hints.moved += 1 }
      if hint & 2 != 0 { hints.reversed += 1 }
    }
  }

  mutating func addNeighbours(_ hash: UInt64) {
    sum += row(hash)
  }

  mutating func endSentence() {
    sums.append(sum)
    sum = SIMD2()
  }

  private func row(_ hash: UInt64) -> SIMD2<Float> {
    let row = ScreeningHash.row(hash, bits: model.bits) * ScreeningModel.outputs
    return SIMD2(Float(model.table[row]), Float(model.table[row + 1])) * steps
  }

  private func weights(_ scalars: [UInt32], _ hash: UInt64) -> SIMD2<Float> {
    var sum = SIMD2<Float>()
    var pieces = 0
    WordPieces.forEach(scalars, hash: hash) {
      sum += row($0)
      pieces += 1
    }
    return sum * ScreeningModel.share(pieces: pieces)
  }

  private static let moved = Set(
    KnownWords.telling.map { KnownWords.hash($0.unicodeScalars.map { Disguise.moved($0.value) }) })
  private static let reversed = Set(
    KnownWords.telling.map { KnownWords.hash($0.unicodeScalars.reversed().map(\.value)) })

  private static func hint(_ scalars: [UInt32]) -> UInt8 {
    guard scalars.count > 2 else { return 0 }
    let hash = KnownWords.hash(scalars)
    return (moved.contains(hash) ? 1 : 0) | (reversed.contains(hash) ? 2 : 0)
  }
}
