/// Lends values to threads, one to each at a time, and keeps them for the next.
///
/// For what is dear to make and changes while it is used, as caches do.  There are never more values
/// than threads that had one at the same time.
///
///     let readers = LendingPool { Reader(model) }
///     let lines = readers.lend { $0.read(text) }
///
/// What `body` gives back must not hold on to the value: the next thread may have it by then.
package final class LendingPool<Value>: @unchecked Sendable {
  @usableFromInline let mutex = Lock()
  @usableFromInline var idle: [Value] = []
  @usableFromInline let make: @Sendable () -> Value

  /// - Parameter make: Makes a value, when all there are have been lent.
  package init(_ make: @escaping @Sendable () -> Value) {
    self.make = make
  }

  /// A value that no other thread has, until it is given back.
  ///
  /// Complexity: O(1) beside making a value where none is idle.
  package func take() -> Value {
    mutex.lock()
    let known = idle.popLast()
    mutex.unlock()
    return known ?? make()
  }

  /// Takes a value back.
  package func giveBack(_ value: Value) {
    mutex.lock()
    idle.append(value)
    mutex.unlock()
  }

  /// Runs `body` with a value that no other thread has.
  ///
  /// Complexity: O(1) beside what `body` does, and making a value where none is idle.
  @inlinable
  package func lend<Result, Failure: Error>(
    _ body: (Value) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    mutex.lock()
    let known = idle.isEmpty ? nil : idle.removeLast()
    mutex.unlock()
    let value = known ?? make()
    defer {
      mutex.lock()
      idle.append(value)
      mutex.unlock()
    }
    return try body(value)
  }
}
