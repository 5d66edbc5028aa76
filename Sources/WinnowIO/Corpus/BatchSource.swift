/// Hands out batches to many threads, one at a time.
final class BatchSource: @unchecked Sendable {
  // A value of no size would have the address of the mutex beside it, and the thread sanitizer would
  // take the one for the other.
  private let lock = Monitor(0)
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
