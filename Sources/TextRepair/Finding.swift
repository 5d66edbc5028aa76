/// Something that was found in a text: a place, what is there, and what it means.
///
/// ```swift
/// for finding in TextDecoder().decode(bytes).findings {
///   print(finding.kind, finding.range, finding.detail)
/// }
/// ```
public struct Finding: Sendable, Hashable {
  /// What was found: a dotted name, used as the type of an annotation.
  public struct Kind: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
    /// The dotted name.
    public let rawValue: String

    /// A kind by its dotted name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The dotted name.
    public var description: String { rawValue }
  }

  /// What was found.
  public let kind: Kind
  /// UTF-8 bytes of the text that was looked at; for the kinds of decoding, the
  /// original bytes.
  public let range: Range<Int>
  /// For a reader: which characters or bytes these are and what they do.
  public let detail: String
  /// Text that was hidden in the characters, decoded.
  public let payload: String?

  /// A finding.
  public init(kind: Kind, range: Range<Int>, detail: String, payload: String? = nil) {
    self.kind = kind
    self.range = range
    self.detail = detail
    self.payload = payload
  }
}

extension Finding.Kind {
  /// Bytes that stand for no character in the charset.
  public static let invalidBytes = Self(rawValue: "encoding.invalid")
  /// Lines in another charset than the rest of the text.
  public static let mixedCharset = Self(rawValue: "encoding.mixed")
}
