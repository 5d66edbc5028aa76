internal import CICUShims

/// Skeletons of confusable text (UTS #39, section 4).
///
/// ```swift
/// let confusables = try Confusables()
/// try confusables.skeleton(of: "раураl") == confusables.skeleton(of: "paypal")  // true
/// ```
///
/// A skeleton is made for comparison, never for output: that of "modern" is "rnodern". Two texts
/// with one skeleton look alike, which proves no ill intent. ICU 72 has no bidi skeleton: text is
/// compared in the order it is stored in.
///
/// Immutable after it was made: threads may share it.
public final class Confusables: @unchecked Sendable {
  private let handle: OpaquePointer

  /// Loads ICU's confusables (about a millisecond).
  ///
  /// - Throws: ``ICUError`` if ICU's data are missing.
  public init() throws(ICUError) {
    let operation = "loading the confusables"
    let handle = try checked(operation) { error in cicu_confusables_open(&error) }
    guard let handle else { throw ICUError(code: 2, operation: operation) }
    self.handle = handle
  }

  deinit { cicu_confusables_close(handle) }

  /// The skeleton of a text.
  ///
  /// - Throws: ``ICUError`` if the text is longer than 1 GiB.
  /// - Complexity: O(n).
  public func skeleton(of text: String) throws(ICUError) -> String {
    let bytes = try checkedText(
      capacity: max(64, text.utf8.count * 2), "making a skeleton"
    ) { buffer, capacity, error in
      withCharacters(of: text.utf8.span) { chars, count in
        cicu_confusables_skeleton(handle, chars, Int32(count), buffer, capacity, &error)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
