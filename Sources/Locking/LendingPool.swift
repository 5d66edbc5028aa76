/// Lends values to threads, one to each at a time, and keeps them for the next.
///
/// For what is dear to make and changes while it is used, as caches do.  There are never more values
/// than threads that had one at the same time.
///
///     let readers = LendingPool { Reader(model) }
///     let lines = readers.lend { $0.read(text) }
///
/// What `body` gives back must not hold on to the value: the next thread may have it by then.
package final class LendingPool<Value: AnyObject>: @unchecked Sendable {
  @usableFromInline let mutex = Lock()
  /// All of them are of the type `Value`.  Where the compiler does not specialise ``lend(_:)``, an array of that
  /// type, looked up at run time, would cost more than telling the language of a short line.
  @usableFromInline var idle: [AnyObject] = []
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
    return if let known { unsafeDowncast(known, to: Value.self) } else { make() }
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
    let value = if let known { unsafeDowncast(known, to: Value.self) } else { make() }
    defer {
      mutex.lock()
      idle.append(value)
      mutex.unlock()
    }
    return try body(value)
  }
}
