/// The threads of a run.
///
/// Each takes the next batch, works on it, and hands it in; there is no thread that only reads or
/// only writes, so no core waits for one.
struct WorkerPool {
  /// Batches a worker may be ahead of the one that is committed next.
  private static let lead = 4

  private let configuration: CorpusConfiguration
  private let provenance: Provenance
  private let source: BatchSource
  private let sink: Monitor<Committer>

  init(
    _ configuration: CorpusConfiguration, _ provenance: Provenance, source: BatchSource,
    sink: Monitor<Committer>
  ) {
    self.configuration = configuration
    self.provenance = provenance
    self.source = source
    self.sink = sink
  }

  /// Works until everything is done, or nothing can be written.
  func run(observer: ProgressObserver?) {
    let count = max(1, configuration.workers)
    let running = Monitor(count)
    let totalBytes = configuration.inputs.reduce(0) {
      $0 + ($1.path.flatMap { FileSystem.identity(of: $0)?.size } ?? 0)
    }
    let start = Stopwatch.seconds
    for _ in 0..<count {
      let work: @Sendable () -> Void = { [configuration, provenance, source, sink] in
        Self.work(
          BatchWorker(configuration, provenance: provenance), source, sink,
          limit: Self.lead * count)
        running.withLock { $0 -= 1 }
      }
      // A system that has no thread to give is still one the work can be done on.
      if !WorkerThread.start(work) { work() }
    }
    while running.wait(seconds: observer?.interval ?? 3600, until: { $0 == 0 ? true : nil }) == nil
    {
      guard let observer else { continue }
      observer.report(
        sink.withLock { committer in
          CorpusProgress(
            documents: committer.journal.statistics.total.documents,
            errors: committer.journal.statistics.errors,
            textBytes: committer.journal.statistics.total.bytes, bytesRead: committer.bytesRead,
            totalBytes: totalBytes, seconds: Stopwatch.seconds - start)
        })
    }
  }

  private static func work(
    _ worker: BatchWorker, _ source: BatchSource, _ sink: Monitor<Committer>, limit: Int
  ) {
    while sink.wait(until: { committer in
      if committer.failure != nil { return false }
      return committer.admit(limit: limit) ? true : nil
    }) {
      guard let batch = source.next() else {
        sink.withLock { $0.withdraw() }
        return
      }
      let outcome = worker.work(on: batch)
      sink.withLock { $0.commit(outcome) }
    }
  }
}
