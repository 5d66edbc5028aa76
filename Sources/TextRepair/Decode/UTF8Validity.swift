internal import CUTF8Shims

/// Whether bytes are well-formed UTF-8.
package enum UTF8Validity {
  /// - Complexity: O(n), some 10 GB/s.
  static func isValid(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { isValid($0) }
  }

  /// - Complexity: O(n), some 10 GB/s.
  package static func isValid(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.withMemoryRebound(to: UInt8.self) { utf8_is_valid($0.baseAddress, Int64($0.count)) }
  }
}
