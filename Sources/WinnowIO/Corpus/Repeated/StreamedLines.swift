internal import Winnow

/// The lines that come again, counted as a run goes.
///
/// A document is judged by the counts up to a fixed place before it, so that what comes of it does
/// not depend on how far other workers are.
struct StreamedLines {
  /// Batches between two such places.
  private let stretch: Int
  private var counter: RepeatedLineCounter
  /// What the stretches up to the one before last held, by the number of the stretch that goes by it.
  private var tables: [Int: RepeatedLines] = [:]

  init(_ configuration: CorpusConfiguration) {
    stretch = configuration.repeatedLineStretch
    counter = RepeatedLineCounter(options: configuration.repeatedLineOptions)
  }

  /// Takes in the lines of the batch whose turn it is.
  mutating func count(_ sightings: LineSightings, of batch: Int) {
    counter.count(sightings)
    guard (batch + 1).isMultiple(of: stretch) else { return }
    tables[batch / stretch + 2] = counter.table()
    tables[batch / stretch] = nil
  }

  /// What is known where a batch is worked on; `nil` while batches before it are still to be counted.
  func table(for batch: Int) -> RepeatedLines? {
    batch / stretch < 2 ? RepeatedLines([]) : tables[batch / stretch]
  }

  /// All lines found to be repeated.
  var lines: RepeatedLines { counter.table() }
}
