/// A value that one thread at a time may touch, and a way to wait until it is as one wants it.
package final class Monitor<Value: ~Copyable>: @unchecked Sendable {
  private let mutex = Lock()
  private var value: Value

  package init(_ value: consuming Value) {
    self.value = value
  }

  /// Does something with the value, and wakes everyone who waits for it to change.
  package func withLock<Result, Failure: Error>(
    _ body: (inout Value) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    mutex.lock()
    defer {
      mutex.signalChange()
      mutex.unlock()
    }
    return try body(&value)
  }

  /// Waits until a closure gives something.
  package func wait<Result>(until body: (inout Value) -> Result?) -> Result {
    mutex.lock()
    defer { mutex.unlock() }
    while true {
      if let result = body(&value) { return result }
      mutex.waitForChange()
    }
  }

  /// Waits until a closure gives something, or a time has passed, which may be infinite.
  package func wait<Result>(seconds: Double, until body: (inout Value) -> Result?) -> Result? {
    let end = Lock.Deadline(secondsFromNow: seconds)
    mutex.lock()
    defer { mutex.unlock() }
    while true {
      if let result = body(&value) { return result }
      if !mutex.waitForChange(until: end) { return body(&value) }
    }
  }
}
