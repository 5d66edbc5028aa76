extension TextDecoder {
  /// Whether a text is in UTF-16 or UTF-32 without a byte order mark, by its beginning.
  ///
  /// - Parameter beginning: Some kilobytes at most; of UTF-8 whole characters.
  /// - Complexity: O(*n*)
  package static func isWide(beginning: [UInt8]) -> Bool {
    beginning.contains(0)
      && WideText.charset(of: beginning, isValidUTF8: UTF8Validity.isValid(beginning)) != nil
  }
}
