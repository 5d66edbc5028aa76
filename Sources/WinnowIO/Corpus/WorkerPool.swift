internal import Locking

/// The threads of a run.
///
/// Each takes the next batch, works on it, and hands it in; there is no thread that only reads or
/// only writes, so no core waits for one.
struct WorkerPool<Sink: BatchSink> {
  /// What a worker makes of a batch.
  typealias Work = (Batch) -> Sink.Outcome

  /// The number of threads.
  private let count: Int
  private let source: BatchSource
  private let sink: Monitor<Sink>

  /// - Parameter count: The number of threads; one at least.
  init(count: Int, source: BatchSource, sink: Monitor<Sink>) {
    self.count = max(1, count)
    self.source = source
    self.sink = sink
  }

  /// Batches that may be ahead of the one that is taken next.
  private var lead: Int { 4 * count }

  /// Works until everything is done, or nothing more is taken.
  ///
  /// - Parameters:
  ///   - interval: Seconds between two calls of `report`; `nil` when nobody asks.
  ///   - report: Called on the thread that called this.
  ///   - makeWork: Makes the work of a thread, on it.
  func run(
    reportingEvery interval: Double?, _ report: () -> Void,
    working makeWork: @escaping @Sendable () -> Work
  ) {
    let running = Monitor(count)
    for _ in 0..<count {
      let body: @Sendable () -> Void = { [source, sink, lead] in
        Self.work(makeWork(), source, sink, lead: lead)
        running.withLock { $0 -= 1 }
      }
      // A system that has no thread to give is still one the work can be done on.
      if !WorkerThread.start(body) { body() }
    }
    while running.wait(seconds: interval ?? 3600, until: { $0 == 0 ? true : nil }) == nil {
      report()
    }
  }

  private static func work(
    _ work: Work, _ source: BatchSource, _ sink: Monitor<Sink>, lead: Int
  ) {
    while sink.wait(until: { $0.isClosed ? false : $0.order.admit(limit: lead) ? true : nil }) {
      guard let batch = source.next() else {
        sink.withLock { $0.order.withdraw() }
        return
      }
      let outcome = work(batch)
      sink.withLock { $0.commit(outcome, number: batch.number) }
    }
  }
}
