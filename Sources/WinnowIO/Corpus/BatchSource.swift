/// Hands out batches to many threads, one at a time.
final class BatchSource: @unchecked Sendable {
  private let lock = Monitor(())
  private var reader: BatchReader

  init(_ reader: consuming BatchReader) {
    self.reader = reader
  }

  /// Bytes of the files read so far, compressed as they may be.
  var bytesRead: Int { lock.withLock { _ in reader.bytesRead } }

  /// The next batch; `nil` at the end of the last input.
  func next() -> Batch? {
    lock.withLock { _ in reader.next() }
  }
}
