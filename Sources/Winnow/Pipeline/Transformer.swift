public import TextRepair

/// Changes the text before anything looks at it, and says how to get back.  Transformers never
/// score.
public protocol Transformer: Sendable {
  /// Name and version, as in `normalize/1`.
  var identifier: String { get }

  /// Transforms a text.
  ///
  /// - Parameter utf8: Valid UTF-8.
  /// - Returns: Valid UTF-8, and the map from its offsets to those of `utf8`.
  func transform(_ utf8: [UInt8]) -> TransformedText
}

/// A text that was changed, with the way back.
public struct TransformedText: Sendable, Equatable {
  /// The new text, valid UTF-8.
  public let utf8: [UInt8]
  /// Offsets of the new text to those of the old.
  public let map: OffsetMap

  /// Makes a changed text from its parts.
  public init(utf8: [UInt8], map: OffsetMap) {
    self.utf8 = utf8
    self.map = map
  }
}
