internal import LanguageID

/// Moves the bias of one label after the other to where most lines of development sets come out right,
/// each language of a set counting for as much.
///
/// Held-out text is of the kind that was trained on; between close languages, and for languages of
/// which there is little or odd text, it misleads. The moves are kept small, and each has to pay
/// (``cost``): few numbers are chosen on many lines, so that other text gains nearly as much.
struct BalanceFitting {
  /// No bias is moved further.
  static let reach: Float = 1
  /// Accuracy, summed over the sets, that a move of one has to bring.
  static let cost = 2e-4
  private static let step: Float = 0.05
  private static let rounds = 3

  private var sets: [RankedSet]
  /// What to add to the bias of each label.
  private(set) var offset: [Float]

  init(_ sets: [DevelopmentSet], labelCount: Int) {
    self.sets = sets.map { RankedSet($0) }
    offset = [Float](repeating: 0, count: labelCount)
    // A label is moved where a set tells it from all others.
    let told = sets.reduce(into: Set<Int>()) { told, set in
      for right in set.rightLabels where right.count == 1 { told.formUnion(right) }
    }
    for _ in 0..<Self.rounds {
      for label in told.sorted() { move(label) }
    }
  }

  /// For each set the mean accuracy of its languages.
  var accuracies: [Double] { sets.map(\.accuracy) }

  private mutating func move(_ label: Int) {
    // Where the label overtakes the best of the others, accuracy is won or lost.
    var turns = sets.flatMap { $0.turns(of: label, within: 2 * Self.reach) }
    guard !turns.isEmpty else { return }
    turns.sort { $0.lead < $1.lead }
    let current = offset[label]
    let cost = { (offset: Float) in Self.cost * Double(offset * offset) }
    let now = turns.reduce(0) { $0 + ($1.lead < 0 ? $1.gain : 0) }
    var best: (offset: Float, value: Double) = (current, 1e-6)
    var next = 0
    var sum = 0.0
    for place in -40...40 {
      let moved = Self.step * Float(place)
      while next < turns.count, turns[next].lead < moved {
        sum += turns[next].gain
        next += 1
      }
      let offset = current + moved
      guard abs(offset) <= Self.reach + 1e-3 else { continue }
      let value = sum - now - cost(offset) + cost(current)
      if value > best.value { best = (offset, value) }
    }
    guard best.offset != current else { return }
    for set in sets.indices { sets[set].add(best.offset - current, to: label) }
    offset[label] = best.offset
  }
}
