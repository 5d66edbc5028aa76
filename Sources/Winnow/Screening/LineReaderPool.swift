internal import Synchronization

/// Lends readers to threads, one to each at a time, and keeps them with the words they know.
final class LineReaderPool: Sendable {
  let model: ScreeningModel
  private let idle = Mutex<[Box]>([])

  /// A reader changes hands only under the lock.
  private struct Box: @unchecked Sendable {
    let reader: LineReader
  }

  init(_ model: ScreeningModel) {
    self.model = model
  }

  /// Runs `body` with a reader that no other thread has.
  func withReader<Result>(_ body: (LineReader) -> Result) -> Result {
    let box = idle.withLock { $0.popLast() } ?? Box(reader: LineReader(model))
    defer { idle.withLock { $0.append(box) } }
    return body(box.reader)
  }
}
