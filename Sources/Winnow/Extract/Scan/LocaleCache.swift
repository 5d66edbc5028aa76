internal import Locking

/// Keeps what was made for a language: asking ICU for names and marks takes milliseconds.
final class LocaleCache<Value: Sendable>: Sendable {
  private let values = Monitor<[String: Value]>([:])
  private let make: @Sendable (String) -> Value

  init(_ make: @escaping @Sendable (String) -> Value) {
    self.make = make
  }

  /// What belongs to a language, made at the first call.
  subscript(locale: String) -> Value {
    if let value = values.withLock({ $0[locale] }) { return value }
    let value = make(locale)
    values.withLock { $0[locale] = value }
    return value
  }
}
