internal import Winnow

/// The lines that come again, counted as a run goes.
///
/// A document is judged by the counts up to a fixed place before it, so that what comes of it does
/// not depend on how far other workers are.
struct StreamedLines {
  /// Batches between two such places.
  static let stretch = 64

  private var counter: RepeatedLineCounter
  /// What the stretches up to the one before last held, by the number of the stretch that goes by it.
  private var tables: [Int: RepeatedLines] = [:]

  init(_ options: RepeatedLineCounter.Options) {
    counter = RepeatedLineCounter(options: options)
  }

  /// Takes in the lines of the batch whose turn it is.
  mutating func count(_ sightings: LineSightings, of batch: Int) {
    counter.count(sightings)
    let stretch = batch / Self.stretch
    guard (batch + 1).isMultiple(of: Self.stretch) else { return }
    tables[stretch + 2] = counter.table()
    tables[stretch] = nil
  }

  /// What is known where a batch is worked on; `nil` while batches before it are still to be counted.
  func table(for batch: Int) -> RepeatedLines? {
    let stretch = batch / Self.stretch
    return stretch < 2 ? RepeatedLines([]) : tables[stretch]
  }

  /// All lines found to be repeated.
  var lines: RepeatedLines { counter.table() }
}
