internal import Locking
internal import Winnow

/// Counts lines over the batches of a run that is only read, in their order.
struct LineSurvey: BatchSink {
  var order = BatchOrder<LineSightings>()
  private let count: @Sendable (LineSightings, Int) -> Void

  /// - Parameter count: Takes the lines of a batch, and its number.
  init(_ count: @escaping @Sendable (LineSightings, Int) -> Void) {
    self.count = count
  }

  mutating func take(_ outcome: LineSightings, number: Int) { count(outcome, number) }
}

extension CorpusRun {
  /// Reads the documents of the run and hands out their lines, batch by batch, in their order.
  ///
  /// - Parameters:
  ///   - end: The first batch not to read; `nil` to read all.
  ///   - phase: What it is done for.
  ///   - count: Takes the lines of a batch, and its number.
  func readLines(
    upTo end: Int? = nil, for phase: CorpusPhase, _ progress: ProgressObserver?,
    _ count: @escaping @Sendable (LineSightings, Int) -> Void
  ) {
    let source = BatchSource(BatchReader(configuration, end: end))
    let totalBytes = progress == nil ? 0 : totalBytes
    let start = Stopwatch.seconds
    WorkerPool(
      count: configuration.workers, source: source, sink: Monitor(LineSurvey(count))
    ).run(reportingEvery: progress?.interval) {
      progress?.report(
        CorpusProgress(
          phase: phase, bytesRead: source.bytesRead, totalBytes: totalBytes,
          seconds: Stopwatch.seconds - start))
    } working: { [configuration] in
      let documents = BatchDocuments(configuration)
      return { documents.sightings(in: $0) }
    }
  }

  /// The lines that come again, counted exactly, in two passes over the inputs.
  func countRepeatedLines(_ progress: ProgressObserver?) -> RepeatedLines {
    let counter = Monitor(RepeatedLineCounter(options: configuration.repeatedLineOptions))
    readLines(for: .survey, progress) { lines, _ in counter.withLock { $0.survey(lines) } }
    counter.withLock { $0.endSurvey() }
    readLines(for: .count, progress) { lines, _ in counter.withLock { $0.count(lines) } }
    return counter.withLock { $0.table() }
  }
}
