// What is known of a text before it is seen: factors of prior probability, by language range.
extension [Language: Double] {
  /// The hints that say as much as these and others together: for each language of a model the product of
  /// the weights that both give it. Weights of 0 or less are passed over.
  ///
  /// - Complexity: O(*n*²) in the number of hints.
  func multiplied(by others: [Language: Double]) -> [Language: Double] {
    var result: [Language: Double] = [:]
    for (range, weight) in inOrder {
      result[range] = Self.product(weight, others.weight(of: range) ?? 1)
    }
    for (range, weight) in others.inOrder where result.spelling(of: range) == nil {
      result[range] = Self.product(others.weight(of: range) ?? weight, self.weight(of: range) ?? 1)
    }
    return result
  }

  /// Above 0, as both are: what comes to nothing would count no more.
  private static func product(_ first: Double, _ second: Double) -> Double {
    Swift.max(first * second, .leastNormalMagnitude)
  }

  /// Those that count, the most exact last: of two for one label that is the one to take.
  var inOrder: [(key: Language, value: Double)] {
    filter { $0.value > 0 }.sorted {
      ($0.key.code.utf8.count, $0.key) < ($1.key.code.utf8.count, $1.key)
    }
  }

  /// The weight of the most exact range that a language, or all below another range, matches.
  private func weight(of language: Language) -> Double? {
    inOrder.last { language.matches($0.key) }?.value
  }

  /// The key that is a language but for case.
  private func spelling(of language: Language) -> Language? {
    keys.first { $0.matches(language) && language.matches($0) }
  }
}
