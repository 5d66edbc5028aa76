/// Brings what workers made of batches in the order of the batches.
struct BatchOrder<Outcome> {
  /// Batches handed out and not yet taken.
  private(set) var open = 0
  /// The number of the batch that is taken next.
  private(set) var next = 0
  private var waiting: [Int: Outcome] = [:]

  init() {}

  /// Makes room for one more batch, if there is any.
  mutating func admit(limit: Int) -> Bool {
    guard open < limit else { return false }
    open += 1
    return true
  }

  /// Gives up the room for a batch there was none of.
  mutating func withdraw() { open -= 1 }

  /// Keeps what came of a batch until its turn.
  mutating func insert(_ outcome: Outcome, number: Int) { waiting[number] = outcome }

  /// What came of the batch whose turn it is, if it is done.
  mutating func popNext() -> Outcome? {
    guard let outcome = waiting.removeValue(forKey: next) else { return nil }
    next += 1
    open -= 1
    return outcome
  }

  /// Begins with a later batch; those before it were taken by another run.
  mutating func start(at number: Int) { next = number }
}
