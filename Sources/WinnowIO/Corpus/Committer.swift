/// Brings what workers made in order, and writes it.
///
/// Whatever the workers' number and speed, batches are committed one after the other; so the files
/// are the same, and any point between two batches is one to go on from.
struct Committer {
  /// Batches handed out and not yet committed.
  private(set) var open = 0
  /// Why nothing more is written.
  private(set) var failure: OutputFailure?
  private(set) var journal: Journal
  private(set) var bytesRead = 0

  /// Is told what could not be read or understood.
  var failed: (@Sendable (InputFailure) -> Void)?

  private let folder: CorpusFolder?
  private let files: [CorpusOutput: GrowingFile]
  private let interval: Double
  private var next = 0
  private var waiting: [Int: BatchOutcome] = [:]
  private var lastCheckpoint = Stopwatch.seconds

  init(
    journal: Journal, folder: CorpusFolder? = nil, files: [CorpusOutput: GrowingFile] = [:],
    interval: Double = 1
  ) {
    self.journal = journal
    self.folder = folder
    self.files = files
    self.interval = interval
  }

  /// Makes room for one more batch, if there is any.
  mutating func admit(limit: Int) -> Bool {
    guard open < limit else { return false }
    open += 1
    return true
  }

  /// Gives up the room for a batch there was none of.
  mutating func withdraw() { open -= 1 }

  /// Takes in a batch, and commits all that are next.
  mutating func commit(_ outcome: BatchOutcome) {
    waiting[outcome.number] = outcome
    while let outcome = waiting.removeValue(forKey: next) {
      next += 1
      open -= 1
      guard failure == nil else { continue }
      do throws(OutputFailure) {
        try write(outcome)
      } catch {
        failure = error
      }
    }
  }

  private mutating func write(_ outcome: BatchOutcome) throws(OutputFailure) {
    for (output, bytes) in outcome.outputs { try files[output]?.append(bytes) }
    if let failed { outcome.failures.forEach(failed) }
    journal.statistics.merge(outcome.statistics)
    journal.samples.merge(outcome.samples)
    bytesRead = max(bytesRead, outcome.bytesRead)
    guard let place = outcome.end else { return }
    journal.place = place
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
