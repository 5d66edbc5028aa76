internal import CICUShims

/// Full case folding (Unicode 5.18; the mappings C and F of CaseFolding.txt) on UTF-8, with the list
/// of what was changed.
///
/// ```swift
/// let result = try CaseFolder().fold("Straße")
/// String(decoding: result.utf8, as: UTF8.self)  // "strasse"
/// result.edits  // [source 0..<1, result 0..<1], [source 4..<6, result 4..<6]
/// ```
///
/// Folded text is for comparison. It is of no language: `I` becomes `i` and `İ` becomes `i` with a
/// dot above, as Turkish readers would not have it. Folding keeps no normalisation form; see
/// ``Normalizer``.
public struct CaseFolder: Sendable {
  /// A case folder.
  public init() {}

  /// Folds UTF-8. Malformed bytes are copied as they are.
  ///
  /// - Throws: ``ICUError`` if memory runs out.
  /// - Complexity: O(n).
  public func fold(_ utf8: Span<UInt8>) throws(ICUError) -> Normalizer.Normalized {
    try Normalizer.Normalized(of: utf8, "folding case") { text, count, error in
      cicu_fold_case(text, count, &error)
    }
  }

  /// Folds a string.
  public func fold(_ text: String) throws(ICUError) -> Normalizer.Normalized {
    try fold(text.utf8.span)
  }
}
