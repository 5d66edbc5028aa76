/// What is still to be added to a sum, in its order.
///
/// The weights of words and of neighbours lie anywhere in a megabyte: their memory is asked for when they are met, and
/// has come when they are added some words later.
final class PendingWeights {
  struct Entry {
    enum Kind {
      /// The weights are at hand.
      case weights(ScreeningModel.Weights)
      /// A row of the table.
      case row(Int)
      /// A word of ASCII letters, by its hash.
      case word(UInt64, UnsafeBufferPointer<UInt8>)
    }

    let kind: Kind
  }

  /// More than the processor has under way, and few enough to stay in its cache.
  static let capacity = 32

  let entries: UnsafeMutablePointer<Entry>

  init() {
    entries = .allocate(capacity: Self.capacity)
  }

  deinit {
    entries.deallocate()
  }
}
