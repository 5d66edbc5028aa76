internal import Winnow

/// Writes what workers made.
///
/// Batches are committed one after the other; so any point between two is one to go on from.
struct Committer: BatchSink {
  var order = BatchOrder<BatchOutcome>()
  /// Why nothing more is written.
  private(set) var failure: OutputFailure?
  private(set) var journal: Journal
  private(set) var bytesRead = 0

  /// Is told what could not be read or understood.
  var failed: (@Sendable (InputFailure) -> Void)?
  /// The lines that come again, where they are counted as the run goes.
  var lines: StreamedLines?

  private let folder: CorpusFolder?
  private let files: [CorpusOutput: GrowingFile]
  private let interval: Double
  private var lastCheckpoint = Stopwatch.seconds

  init(
    journal: Journal, folder: CorpusFolder? = nil, files: [CorpusOutput: GrowingFile] = [:],
    interval: Double = 1
  ) {
    self.journal = journal
    self.folder = folder
    self.files = files
    self.interval = interval
    order.start(at: journal.batches)
  }

  var isClosed: Bool { failure != nil }

  mutating func take(_ outcome: BatchOutcome, number: Int) {
    // Also after a failure: other workers may wait for it.
    if let sightings = outcome.sightings { lines?.count(sightings, of: number) }
    guard failure == nil else { return }
    do throws(OutputFailure) {
      try write(outcome, number: number)
    } catch {
      failure = error
    }
  }

  private mutating func write(_ outcome: BatchOutcome, number: Int) throws(OutputFailure) {
    for (output, bytes) in outcome.outputs { try files[output]?.append(bytes) }
    if let failed { outcome.failures.forEach(failed) }
    journal.statistics.merge(outcome.statistics)
    journal.samples.merge(outcome.samples)
    bytesRead = max(bytesRead, outcome.bytesRead)
    guard let place = outcome.end else { return }
    journal.place = place
    journal.batches = number + 1
    if Stopwatch.seconds - lastCheckpoint >= interval { try checkpoint() }
  }

  /// Sees to it that everything so far survives a crash.
  mutating func checkpoint() throws(OutputFailure) {
    guard let folder else { return }
    for (output, file) in files {
      try file.synchronize()
      journal.lengths[output] = file.length
    }
    try journal.write(to: folder.journal)
    lastCheckpoint = Stopwatch.seconds
  }

  /// The last checkpoint: everything is read, and what is left is to name the files.
  mutating func finish() throws(OutputFailure) {
    journal.isFinished = true
    try checkpoint()
  }
}
