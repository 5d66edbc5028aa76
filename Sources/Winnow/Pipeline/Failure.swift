/// An annotator or extractor that failed on a document, while the rest of the work went on.
public struct Failure: Sendable, Hashable {
  /// The identifier of what failed.
  public let by: String
  /// The error, as it describes itself.
  public let message: String

  /// Makes a failure from its parts.
  public init(by: String, message: String) {
    self.by = by
    self.message = message
  }
}
