/// Whether bytes are well-formed UTF-8.
enum UTF8Validity {
  /// - Complexity: O(n).
  static func isValid(_ bytes: [UInt8]) -> Bool {
    (try? UTF8Span(validating: bytes.span)) != nil
  }
}
