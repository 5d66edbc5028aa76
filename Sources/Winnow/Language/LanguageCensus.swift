internal import LanguageID

/// Adds up the languages of the passages of a text.
struct LanguageCensus {
  private var weights: [Language: Double] = [:]
  private var total = 0.0
  /// The language that most of the text is in; `nil` where it is in none.
  var main: Language?

  /// Adds a passage.
  ///
  /// - Parameters:
  ///   - shares: The share of it in each language.
  ///   - bytes: Its length.
  ///   - model: Knows which languages are close varieties; these count together against others.
  mutating func add(_ shares: [LanguageShare], bytes: Int, model: LanguageModel) {
    for share in shares {
      let weight = share.share * Double(bytes)
      weights[share.language, default: 0] += weight
      total += weight
    }
    let sums = weights.map { language, weight in
      let close = weights.reduce(0) { $0 + (model.areClose($1.key, language) ? $1.value : 0) }
      return (language: language, close: close, own: weight)
    }
    main = sums.max { ($0.close, $0.own, $1.language) < ($1.close, $1.own, $0.language) }?.language
  }

  /// That of some languages which most of the text is in; the first of several.
  func likeliest(of languages: [Language]) -> Language? {
    languages.max { weights[$0, default: 0] < weights[$1, default: 0] }
  }

  /// Languages with at least a hundredth of the text, biggest first.
  var shares: [LanguageShare] {
    weights.filter { $0.value >= 0.01 * total }
      .sorted { ($0.value, $1.key) > ($1.value, $0.key) }
      .map { LanguageShare(language: $0.key, share: $0.value / total) }
  }
}
