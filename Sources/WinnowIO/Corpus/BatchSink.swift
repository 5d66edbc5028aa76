/// Takes what workers made of batches, one after the other.
///
/// Whatever the workers' number and speed, it sees the batches in their order: what it makes of them
/// does not depend on either.
protocol BatchSink: SendableMetatype {
  associatedtype Outcome: Sendable

  var order: BatchOrder<Outcome> { get set }

  /// Whether nothing more is taken.
  var isClosed: Bool { get }

  /// Takes the outcome whose turn it is.
  mutating func take(_ outcome: Outcome, number: Int)
}

extension BatchSink {
  var isClosed: Bool { false }

  /// Takes in what came of a batch, and all that waited for it.
  mutating func commit(_ outcome: Outcome, number: Int) {
    order.insert(outcome, number: number)
    var turn = order.next
    while let outcome = order.popNext() {
      take(outcome, number: turn)
      turn = order.next
    }
  }
}
