internal import Locking

/// Hands out batches to many threads, one at a time.
final class BatchSource: Sendable {
  private let reader: Monitor<BatchReader>

  init(_ reader: consuming BatchReader) {
    self.reader = Monitor(reader)
  }

  /// Bytes of the files read so far, compressed as they may be.
  var bytesRead: Int { reader.withLock { $0.bytesRead } }

  /// The next batch; `nil` at the end of the last input.
  func next() -> Batch? {
    reader.withLock { $0.next() }
  }
}
