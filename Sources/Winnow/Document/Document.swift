public import TextRepair

/// A text as it came in: the original bytes, the text decoded from them, and where they are from.
///
/// A document never changes.  Everything found out about it is an ``Annotation`` with offsets into
/// ``utf8``, and `decoded.map` leads from there back to ``original``.
///
///     let page = Document(bytes: bytes, id: "42", source: "https://example.org/a")
///     print(page.decoded.charset)
public struct Document: Sendable, Identifiable {
  /// The name of the document, unique among the documents of a run.
  public let id: String
  /// Where the document is from: a path or an address.
  public let source: String?
  /// What else the input said about the document, passed through untouched.
  public let metadata: Metadata
  /// The bytes as they came in.
  public let original: [UInt8]
  /// The text, its charset, and the way back to ``original``.
  public let decoded: DecodedText
  /// What the markup said about lines of the text, in their order; empty for plain text.
  public let blocks: [PageBlock]

  /// The decoded text as valid UTF-8.
  public var utf8: [UInt8] { decoded.utf8 }

  /// Decodes bytes of any charset; never fails.
  ///
  /// - Parameters:
  ///   - bytes: The original.
  ///   - id: The name of the document.
  ///   - source: Where it is from.
  ///   - metadata: What else is known about it.
  ///   - declaredCharset: The charset which the place it is from declares, tried after the byte
  ///     order mark and strict UTF-8.
  ///   - blocks: What the markup said about lines of the text, in their order, without overlaps; what
  ///     lies outside of the text is passed over.
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  public init(
    bytes: [UInt8],
    id: String = "",
    source: String? = nil,
    metadata: Metadata = Metadata(),
    declaredCharset: String? = nil,
    blocks: [PageBlock] = []
  ) {
    self.init(
      original: bytes, decoded: TextDecoder(declaredCharset: declaredCharset).decode(bytes), id,
      source, metadata, blocks)
  }

  /// Decodes a line or another part of a text that was cut at bytes of ASCII.
  ///
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  package init(part bytes: [UInt8], id: String, source: String?, declaredCharset: String?) {
    self.init(
      original: bytes, decoded: TextDecoder(declaredCharset: declaredCharset).decode(part: bytes),
      id, source, Metadata(), [])
  }

  /// Takes a field of a record, which is UTF-8 whatever controls are in it; decodes what is not.
  ///
  /// - Parameters:
  ///   - field: The original.
  ///   - findings: What of the record no text can hold, where U+FFFD stands in the field.
  ///   - id: The name of the document.
  ///   - source: Where it is from.
  ///   - metadata: What else is known about it.
  ///   - blocks: What the markup said about lines of the text, in their order, without overlaps.
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  public init(
    field: [UInt8],
    findings: [Finding] = [],
    id: String = "",
    source: String? = nil,
    metadata: Metadata = Metadata(),
    blocks: [PageBlock] = []
  ) {
    self.init(
      original: field,
      decoded: DecodedText(validating: field, findings: findings) ?? TextDecoder().decode(field),
      id, source, metadata, blocks)
  }

  /// Takes a text; its UTF-8 bytes count as the original.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - id: The name of the document.
  ///   - source: Where it is from.
  ///   - metadata: What else is known about it.
  ///   - blocks: What the markup said about lines of the text, in their order, without overlaps; what
  ///     lies outside of the text is passed over.
  /// - Complexity: O(*n*), where *n* is the number of bytes.
  public init(
    text: String,
    id: String = "",
    source: String? = nil,
    metadata: Metadata = Metadata(),
    blocks: [PageBlock] = []
  ) {
    let utf8 = Array(text.utf8)
    let decoded = DecodedText(
      utf8: utf8, charset: "UTF-8", evidence: .declaration, map: OffsetMap(identity: utf8.count),
      findings: [])
    self.init(original: utf8, decoded: decoded, id, source, metadata, blocks)
  }

  /// Takes what was decoded before.
  package init(
    original: [UInt8], decoded: DecodedText, id: String, source: String?, metadata: Metadata
  ) {
    self.init(original: original, decoded: decoded, id, source, metadata, [])
  }

  private init(
    original: [UInt8], decoded: DecodedText, _ id: String, _ source: String?,
    _ metadata: Metadata, _ blocks: [PageBlock]
  ) {
    self.id = id
    self.source = source
    self.metadata = metadata
    self.original = original
    self.decoded = decoded
    self.blocks = blocks
  }
}
