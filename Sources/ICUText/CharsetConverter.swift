internal import CICUShims

/// Converts between a charset and UTF-8, and notes what came from where and what could not be read.
///
/// ```swift
/// var converter = try CharsetConverter("windows-1251")
/// let decoded = converter.decode([0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2].span)
/// String(decoding: decoded.bytes, as: UTF8.self)  // "Привет"
/// decoded.runs  // one run: 6 units of 1 byte that became 2
/// ```
///
/// A converter holds a conversion's state and belongs to one task.
public struct CharsetConverter: ~Copyable {
  /// The outcome of a conversion.
  public struct Converted: Equatable, Sendable {
    /// The converted bytes.
    public let bytes: [UInt8]
    /// How the bytes of the source and of the result belong together; the runs tile both.
    public let runs: [OffsetRun]
    /// Source ranges that could not be converted, in order and disjoint.
    public let invalid: [Range<Int>]

    /// An outcome from its parts.
    public init(bytes: [UInt8], runs: [OffsetRun], invalid: [Range<Int>]) {
      self.bytes = bytes
      self.runs = runs
      self.invalid = invalid
    }
  }

  private let handle: OpaquePointer

  /// A converter for a charset.
  ///
  /// - Parameter charset: a name or alias that ICU knows.
  /// - Throws: ``ICUError`` if ICU does not know the charset.
  public init(_ charset: String) throws(ICUError) {
    let operation = "opening a converter for \"\(charset)\""
    // To ICU the empty name is the platform's charset.
    let handle =
      charset.isEmpty
      ? nil : try checked(operation) { error in cicu_converter_open(charset, &error) }
    guard let handle else { throw ICUError(code: 4, operation: operation) }
    self.handle = handle
  }

  deinit { cicu_converter_close(handle) }

  /// ICU's name for a charset label, or nil if ICU does not know it.
  ///
  ///     CharsetConverter.canonicalName(of: "latin1")  // "ISO-8859-1"
  public static func canonicalName(of label: String) -> String? {
    guard !label.isEmpty else { return nil }
    return cicu_charset_canonical_name(label).map { String(cString: $0) }
  }

  /// The charset's name in mails and pages (of IANA's the one that MIME prefers), or ICU's own if
  /// there is none.
  public var name: String {
    if let name = cicu_converter_standard_name(handle) { return String(cString: name) }
    var error: Int32 = 0
    return cicu_converter_name(handle, &error).map { String(cString: $0) } ?? ""
  }

  /// Bytes of the charset to UTF-8. Each sequence that stands for no character becomes one U+FFFD.
  ///
  /// - Complexity: O(n).
  public mutating func decode(_ bytes: Span<UInt8>) -> Converted {
    var error: Int32 = 0
    return Self.take(
      withCharacters(of: bytes) { cicu_converter_decode(handle, $0, Int64($1), &error) })
  }

  /// UTF-8 to bytes of the charset.
  ///
  /// - Parameter substitute: the byte for a character that the charset does not have; nil leaves
  ///   the character out. Either way its place is listed in `invalid`.
  /// - Complexity: O(n).
  public mutating func encode(_ utf8: Span<UInt8>, substitute: UInt8? = nil) -> Converted {
    var error: Int32 = 0
    return Self.take(
      withCharacters(of: utf8) {
        cicu_converter_encode(handle, $0, Int64($1), substitute ?? 0, &error)
      })
  }

  /// Copies and closes a result of the shim. Only a lack of memory gives none.
  private static func take(_ result: OpaquePointer?) -> Converted {
    guard let result else { return Converted(bytes: [], runs: [], invalid: []) }
    defer { cicu_converted_close(result) }
    var length: Int64 = 0
    let bytes = cicu_converted_bytes(result, &length)
    var runCount: Int64 = 0
    let runs = cicu_converted_runs(result, &runCount)
    var errorCount: Int64 = 0
    let errors = cicu_converted_errors(result, &errorCount)
    return Converted(
      bytes: [UInt8](UnsafeRawBufferPointer(start: bytes, count: Int(length))),
      runs: UnsafeBufferPointer(start: runs, count: Int(runCount)).map { run in
        OffsetRun(
          sourceStart: Int(run.source_start), resultStart: Int(run.result_start),
          sourceUnit: Int(run.source_unit), resultUnit: Int(run.result_unit),
          count: Int(run.count))
      },
      invalid: UnsafeBufferPointer(start: errors, count: Int(errorCount)).map { span in
        Int(span.start)..<Int(span.end)
      })
  }
}
