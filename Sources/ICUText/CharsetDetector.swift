internal import CICUShims

/// Guesses the charset of bytes by ICU's statistics (`ucsdet`).
///
/// ```swift
/// var detector = try CharsetDetector()
/// let best = try detector.detect(bytes.span).first  // windows-1251, confidence 45, "ru"
/// ```
///
/// On a few dozen bytes this is a guess. Byte order marks and the validity of UTF-8 decide better
/// and should be looked at first; plain ASCII comes out as ISO-8859-1 in English.
///
/// A detector belongs to one task.
public struct CharsetDetector: ~Copyable {
  /// A possible charset.
  public struct Match: Equatable, Sendable {
    /// ICU's name of the charset, which ``CharsetConverter`` takes.
    public let charset: String
    /// From 0 (no idea) to 100.
    public let confidence: Int
    /// ISO 639 code of the language whose statistics fitted, or an empty string.
    public let language: String
  }

  private let handle: OpaquePointer

  /// A detector.
  ///
  /// - Throws: ``ICUError`` if ICU is out of memory.
  public init() throws(ICUError) {
    let operation = "opening a charset detector"
    let handle = try checked(operation) { error in cicu_detector_open(&error) }
    guard let handle else { throw ICUError(code: 7, operation: operation) }
    self.handle = handle
  }

  deinit { cicu_detector_close(handle) }

  /// The charsets that the bytes may be in, the likeliest first.
  ///
  /// ICU looks at the first 8,000 bytes at most.
  public mutating func detect(_ bytes: Span<UInt8>) throws(ICUError) -> [Match] {
    let sample = bytes.extracting(first: 1 << 16)
    var error: Int32 = 0
    let matches = withCharacters(of: sample) { chars, count in
      let found = cicu_detector_detect(handle, chars, Int32(count), &error)
      return (0..<found).compactMap { index -> Match? in
        var confidence: Int32 = 0
        var language: UnsafePointer<CChar>?
        guard
          let name = cicu_detector_match(handle, index, &confidence, &language, &error),
          error <= 0
        else { return nil }
        return Match(
          charset: String(cString: name), confidence: Int(confidence),
          language: language.map { String(cString: $0) } ?? "")
      }
    }
    guard error <= 0 else { throw ICUError(code: error, operation: "detecting a charset") }
    return matches
  }
}
