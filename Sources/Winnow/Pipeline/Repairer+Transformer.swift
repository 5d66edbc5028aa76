public import TextRepair

/// Repairs the text before anything looks at it.
///
///     let pipeline = Pipeline(transformers: [Repairer(.standard)])
extension Repairer: Transformer {
  /// Name and version.
  public var identifier: String { "normalize/1" }

  /// Repairs a text by the steps that are switched on.
  ///
  /// - Precondition: As for ``normalize(utf8:)``.
  /// - Complexity: O(*n*)
  public func transform(_ utf8: [UInt8]) -> TransformedText {
    let repaired = textAndMap(utf8: utf8)
    return TransformedText(utf8: repaired.utf8, map: repaired.map)
  }
}
