internal import CUTF8Shims

/// Whether bytes are well-formed UTF-8.
enum UTF8Validity {
  /// - Complexity: O(n), some 10 GB/s.
  static func isValid(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { utf8_is_valid($0.baseAddress, Int64($0.count)) }
  }
}
