/// How much one input may ask of the machine.
///
/// Texts from anywhere are sometimes made to fill memory or disks: a few kilobytes that decompress
/// to gigabytes, a line without end.
public struct InputLimits: Sendable, Hashable {
  /// What to do with a document that is longer than ``documentSize``.
  public enum LongDocuments: String, Sendable, Hashable, CaseIterable {
    /// Report it and go on with the next.
    case refuse
    /// Take it as several documents, cut between paragraphs, lines or words.
    ///
    /// Records of JSON, CSV and WARC, and texts that are not in UTF-8, have to be read whole for that: those longer
    /// than ``recordFactor`` times what a document may be are refused.
    case split
  }

  /// The longest document, in bytes as it stands in the decompressed input; of a page with a content coding, in bytes
  /// without it.
  public var documentSize: Int
  /// What to do with longer ones.
  public var longDocuments: LongDocuments
  /// How many times its size an input may decompress to, beyond the first 64 MiB.
  public var expansion: Int

  /// Makes limits.
  public init(
    documentSize: Int = .max, longDocuments: LongDocuments = .refuse, expansion: Int = .max
  ) {
    self.documentSize = documentSize
    self.longDocuments = longDocuments
    self.expansion = expansion
  }

  /// No limits at all: for a person who looks at files of their own.
  public static let none = InputLimits()

  /// For corpora: documents of 1 MiB, and inputs that decompress to 10,000 times their size, which
  /// no honest compressed text does.
  public static let corpus = InputLimits(documentSize: 1 << 20, expansion: 10_000)

  /// How many times longer than a document a record may be that is cut in several.
  public static let recordFactor = 8

  /// The longest record that is read whole.
  var recordSize: Int {
    guard longDocuments == .split else { return documentSize }
    let (size, isTooMuch) = documentSize.multipliedReportingOverflow(by: Self.recordFactor)
    return isTooMuch ? .max : size
  }

  /// The longest page that one with a content coding may come to.
  var pageSize: Int { min(recordSize, Self.freeExpansion) }

  /// The bytes that any input may decompress to.
  static let freeExpansion = 64 << 20
}
