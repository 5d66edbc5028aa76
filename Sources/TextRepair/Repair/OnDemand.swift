internal import ICUText

/// What changes text that is not damaged.
enum OnDemand {
  /// Compatibility composition (UAX #15).
  static func compatibility(of utf8: [UInt8]) -> [Change] {
    // ICU sees that nothing is to be done faster than it does nothing.
    guard let normalizer = try? Normalizer(.nfkc),
      let isNormalized = try? normalizer.isNormalized(utf8.span), !isNormalized,
      let result = try? normalizer.normalize(utf8.span)
    else { return [] }
    return result.changes(movedBy: 0)
  }

  /// Full case folding (Unicode 5.18).
  static func caseFolding(of utf8: [UInt8]) -> [Change] {
    (try? CaseFolder().fold(utf8.span))?.changes(movedBy: 0) ?? []
  }
}

extension Normalizer.Normalized {
  /// The changes that made it.
  ///
  /// - Parameter offset: what is to be added to their places.
  func changes(movedBy offset: Int) -> [Change] {
    edits.map { edit in
      Change(
        edit.source.lowerBound + offset..<edit.source.upperBound + offset,
        Array(utf8[edit.result]))
    }
  }
}
