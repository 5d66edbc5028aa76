/// What is fitted of the finder of foreign spans; made by `winnow-train spans`.
package struct SpanModel: Sendable, Equatable {
  package var ends: SpanEnds
  /// Tells how likely a candidate is a foreign stretch, by its ``SpanFeatures``.
  package var judge: BoostedTrees
  /// A candidate is a span from this probability on.
  package var threshold: Float
  /// Languages that CLDR has data for: most text is in one of them, and a few words that could be in
  /// one of them or in a small relative of it (Persian or Gilaki) are taken to be in the first.
  package var common: [Language]

  /// How much more likely a common language is than another, before any text is seen.
  static let commonWeight: Float = 4

  package init(ends: SpanEnds, judge: BoostedTrees, threshold: Float, common: [Language]) {
    self.ends = ends
    self.judge = judge
    self.threshold = threshold
    self.common = common
  }

  /// A model that knows nothing of spans, to fit one with.
  package static func unfitted(common: [Language]) -> SpanModel {
    SpanModel(
      ends: SpanEnds(weights: [Float](repeating: 0, count: SpanChoices.featureCount)),
      judge: BoostedTrees(depth: 1, features: [], thresholds: [], leaves: [], bias: 0),
      threshold: 1, common: common)
  }

  /// What ``commonness(of:)`` is for the model and the spans that the library carries: analysers are
  /// made for single texts.
  static let builtInCommonness = builtIn.commonness(of: LanguageModel.builtIn.languages)

  /// How much more likely each of some languages is than a small one.
  ///
  /// - Complexity: O(*n*) in the number of languages, some fifty microseconds.
  func commonness(of languages: [Language]) -> [Float] {
    let common = Set(common)
    return languages.map { common.contains($0) ? Self.commonWeight : 1 }
  }
}
