extension LanguageModel {
  /// The languages of the model that some language ranges stand for: those that are the range or go
  /// on after it with a subtag, so `zh` stands for `zh-Hans` and `zh-Hant` (basic filtering, RFC
  /// 4647, section 3.3.1). Case does not matter.
  ///
  /// - Complexity: O(languages × ranges).
  public func languages(matching ranges: [Language]) -> [Language] {
    languages.filter { language in ranges.contains { language.matches($0) } }
  }

  /// The labels that an expected language stands for, among those that may come out: its own, or where
  /// it has none, those of the languages below it.
  func labels(expecting language: Language?, among labels: [Int]?) -> [Int] {
    guard let language else { return [] }
    let known = languages(matching: [language])
    let own = known.filter { $0.code.utf8.count == language.code.utf8.count }
    return (own.isEmpty ? known : own).map { label(of: $0)! }
      .filter { labels?.contains($0) ?? true }
  }

  /// What to add to the scaled logits of the labels that hints are given for: at most what leaves the
  /// sums finite.
  func priors(of hints: [Language: Double]) -> [Int: Float] {
    var priors: [Int: Float] = [:]
    for (range, weight) in hints.inOrder {
      for language in languages(matching: [range]) {
        priors[label(of: language)!] = Softmax.log(Float(min(max(weight, 1e-37), 1e37)))
      }
    }
    return priors
  }
}
