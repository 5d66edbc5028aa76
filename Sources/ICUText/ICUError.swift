internal import CICUShims

/// A failure reported by ICU.
///
/// ```swift
/// do {
///   let converter = try CharsetConverter("no-such-charset")
/// } catch {
///   print(error)  // U_FILE_ACCESS_ERROR in opening a converter for "no-such-charset"
/// }
/// ```
public struct ICUError: Error, Hashable, Sendable, CustomStringConvertible {
  /// ICU's error number (`UErrorCode`), always greater than zero.
  public let code: Int32

  /// What was being done, as a phrase that completes "failed in …".
  public let operation: String

  /// ICU's symbolic name of the error, such as `U_ILLEGAL_ARGUMENT_ERROR`.
  public var name: String { String(cString: cicu_error_name(code)) }

  /// The name of the error and what was being done.
  public var description: String { "\(name) in \(operation)" }
}

/// The one place where ICU's status is looked at: warnings (below zero) pass.
func checked<Result: ~Copyable>(
  _ operation: @autoclosure () -> String,
  _ call: (inout Int32) -> Result
) throws(ICUError) -> Result {
  var code: Int32 = 0
  let result = call(&code)
  guard code <= 0 else { throw ICUError(code: code, operation: operation()) }
  return result
}

/// The one place where a text of unknown length is fetched: a second call follows if the first
/// buffer was too small.
func checkedText(
  capacity: Int = 64,
  _ operation: @autoclosure () -> String,
  _ call: (UnsafeMutablePointer<CChar>, Int32, inout Int32) -> Int32
) throws(ICUError) -> [UInt8] {
  let overflow: Int32 = 15  // U_BUFFER_OVERFLOW_ERROR
  var capacity = capacity
  while true {
    try checkSize(capacity, operation())
    var code: Int32 = 0
    var length: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      buffer.withMemoryRebound(to: CChar.self) { chars in
        guard let base = chars.baseAddress else { return }
        length = call(base, Int32(capacity), &code)
      }
      count = code <= 0 ? min(Int(length), capacity) : 0
    }
    if code == overflow, Int(length) > capacity {
      capacity = Int(length) + 1
      continue
    }
    guard code <= 0 else { throw ICUError(code: code, operation: operation()) }
    return bytes
  }
}

/// Refuses what ICU, which counts in 32 bits, cannot take.
func checkSize(_ bytes: Int, _ operation: @autoclosure () -> String) throws(ICUError) {
  let outOfBounds: Int32 = 8  // U_INDEX_OUTOFBOUNDS_ERROR
  guard bytes < Int(Int32.max) else { throw ICUError(code: outOfBounds, operation: operation()) }
}

/// Passes bytes to ICU as the `char` it takes, with a pointer even for an empty text.
func withCharacters<Result: ~Copyable>(
  of utf8: Span<UInt8>,
  _ body: (UnsafePointer<CChar>, Int) -> Result
) -> Result {
  utf8.withUnsafeBufferPointer { buffer in
    guard let base = buffer.baseAddress else {
      var empty: CChar = 0
      return body(&empty, 0)
    }
    return base.withMemoryRebound(to: CChar.self, capacity: buffer.count) { chars in
      body(chars, buffer.count)
    }
  }
}
