internal import LanguageID

/// Stretches of one class of lengths with the labels that can be told for them.
///
/// Of 282 labels a few are near the best; the others are left out.
struct LengthSamples {
  /// A label of a stretch.
  struct Label {
    let index: Int
    let logit: Float
    /// Whether it is the language of the stretch.
    let isRight: Bool
  }

  /// Labels further below the best cannot come out, and have next to no share of the probability.
  private static let reach: Float = 8

  private var labels: [Label] = []
  private var ends: [Int] = []
  private var languages: [Int] = []
  /// Stretches of each language of each set.
  private var counts: [Int] = []
  /// What the stretches of each language of each set count for together.
  private var weights: [Float] = []

  /// Makes room for the stretches of a set; returns the number of the set's first language.
  ///
  /// - Parameter weight: What the stretches of each of its languages count for together.
  mutating func addSet(ofLanguages count: Int, weight: (_ language: Int) -> Float) -> Int {
    counts.append(contentsOf: repeatElement(0, count: count))
    weights.append(contentsOf: (0..<count).map(weight))
    return counts.count - count
  }

  /// Adds a stretch, unless its language is out of reach: such lines are mostly in another than is said.
  ///
  /// - Parameter language: The number of its language.
  mutating func add(_ logits: [Float], isRight: (Int) -> Bool, language: Int) {
    let greatest = logits.max()!
    let start = labels.count
    for (label, logit) in logits.enumerated() where logit > greatest - Self.reach {
      labels.append(Label(index: label, logit: logit, isRight: isRight(label)))
    }
    guard labels[start...].contains(where: \.isRight) else {
      labels.removeLast(labels.count - start)
      return
    }
    ends.append(labels.count)
    languages.append(language)
    counts[language] += 1
  }

  /// Calls `body` with the labels of each stretch and what it counts for.
  func forEach(_ body: (_ labels: ArraySlice<Label>, _ weight: Float) -> Void) {
    var start = 0
    for (end, language) in zip(ends, languages) {
      body(labels[start..<end], weights[language] / Float(counts[language]))
      start = end
    }
  }
}
