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
  /// What is in doubt counts for as much of what it would count for.
  private static let shareOfDoubtful: Float = 0.25

  /// A language of a set.
  private struct Source {
    /// The labels that are right.
    let rightLabels: Set<Int>
    /// What its stretches count for together.
    var weight: Float
    /// Its stretches, ...
    var count = 0
    /// ... those left out, and those of which the best label is right.
    var leftOut = 0
    var told = 0

    init(_ rightLabels: Set<Int>, weight: Float) {
      self.rightLabels = rightLabels
      self.weight = weight
    }

    var isMostlyTold: Bool { told * 2 >= count + leftOut }
  }

  private var labels: [Label] = []
  private var ends: [Int] = []
  private var languages: [Int] = []
  private var sources: [Source] = []

  /// Makes room for the stretches of a set; returns the number of the set's first language.
  ///
  /// - Parameters:
  ///   - rightLabels: The labels that are right for each of its languages.
  ///   - weight: What the stretches of each of them count for together.
  mutating func addSet(
    _ rightLabels: some Sequence<Set<Int>>, weight: (_ language: Int) -> Float
  ) -> Int {
    let first = sources.count
    for (language, labels) in rightLabels.enumerated() {
      sources.append(Source(labels, weight: weight(language)))
    }
    return first
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
      sources[language].leftOut += 1
      return
    }
    if labels[start...].contains(where: { $0.isRight && $0.logit == greatest }) {
      sources[language].told += 1
    }
    ends.append(labels.count)
    languages.append(language)
    sources[language].count += 1
  }

  /// Gives less weight to what one set calls a language and is mostly told as another, where more than half of what
  /// a second set calls so is told: most of the first one's is in the other language, as far as can be known.
  mutating func discountDoubtful() {
    let told = Set(sources.lazy.filter(\.isMostlyTold).map(\.rightLabels))
    for index in sources.indices
    where !sources[index].isMostlyTold && told.contains(sources[index].rightLabels) {
      sources[index].weight *= Self.shareOfDoubtful
    }
  }

  /// Calls `body` with the labels of each stretch and what it counts for.
  func forEach(_ body: (_ labels: ArraySlice<Label>, _ weight: Float) -> Void) {
    var start = 0
    for (end, language) in zip(ends, languages) {
      let source = sources[language]
      body(labels[start..<end], source.weight / Float(source.count))
      start = end
    }
  }
}
