/// A text decoded from bytes, with its charset and the way back.
public struct DecodedText: Sendable, Equatable {
  /// Why a charset was taken.
  public enum Evidence: String, Sendable {
    /// A byte order mark.
    case byteOrderMark = "bom"
    /// The bytes are well-formed UTF-8, or nearly so.
    case validity
    /// The charset was declared, and the bytes fit it.
    case declaration
    /// The statistics of the bytes.
    case statistics
  }

  /// The text: well-formed UTF-8. What could not be read is U+FFFD.
  public let utf8: [UInt8]
  /// The charset the bytes were read in, by its IANA name.
  public let charset: String
  /// Why this charset.
  public let evidence: Evidence
  /// From offsets of ``utf8`` to offsets of the bytes.
  public let map: OffsetMap
  /// The bytes that could not be read; their ranges count in the original bytes.
  public let findings: [Finding]

  /// A decoded text from its parts.
  public init(
    utf8: [UInt8], charset: String, evidence: Evidence, map: OffsetMap, findings: [Finding]
  ) {
    self.utf8 = utf8
    self.charset = charset
    self.evidence = evidence
    self.map = map
    self.findings = findings
  }

  /// A text whose charset is not in question: UTF-8 as it stands, whatever controls are in it.
  ///
  /// - Parameters:
  ///   - utf8: The text.
  ///   - findings: What could not be brought into UTF-8 before.
  /// - Complexity: O(n), some 10 GB/s.
  /// - Returns: nil if the bytes are not well-formed UTF-8.
  public init?(validating utf8: [UInt8], findings: [Finding] = []) {
    guard UTF8Validity.isValid(utf8) else { return nil }
    self.init(
      utf8: utf8, charset: "UTF-8", evidence: .validity, map: OffsetMap(identity: utf8.count),
      findings: findings)
  }
}
