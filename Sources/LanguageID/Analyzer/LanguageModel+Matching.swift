extension LanguageModel {
  /// The languages of the model that some language ranges stand for: those that are the range or go
  /// on after it with a subtag, so `zh` stands for `zh-Hans` and `zh-Hant` (basic filtering, RFC
  /// 4647, section 3.3.1). Case does not matter.
  ///
  /// - Complexity: O(languages × ranges).
  public func languages(matching ranges: [Language]) -> [Language] {
    let ranges = ranges.map { $0.code.lowercased() }.filter { !$0.isEmpty }
    return languages.filter { language in
      let code = language.code.lowercased()
      return ranges.contains { code == $0 || code.hasPrefix($0 + "-") }
    }
  }

  /// What to add to the scaled logits of the labels that hints are given for: at most what leaves the
  /// sums finite.
  func priors(of hints: [Language: Double]) -> [Int: Float] {
    var priors: [Int: Float] = [:]
    // The more exact hint is taken where two stand for a label.
    for (range, weight) in hints.sorted(by: { $0.key.code.utf8.count < $1.key.code.utf8.count })
    where weight > 0 {
      for language in languages(matching: [range]) {
        priors[label(of: language)!] = Softmax.log(Float(min(max(weight, 1e-37), 1e37)))
      }
    }
    return priors
  }
}
