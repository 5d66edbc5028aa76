internal import LanguageID

// Where stretches come from.
extension LengthSamples {
  /// What the stretches of a label that were kept back count for beside those of a development set: they are of
  /// the kind that was learnt from.
  private static let heldWeight: Float = 0.5
  private static let heldCount = 100
  /// And texts written in another script than the set has them in.
  private static let otherScriptWeight: Float = 0.5
  /// Stretches cut of a text.
  private static let cutsOfText = 2

  /// Adds stretches of a class of lengths of the texts that were kept back.
  mutating func addHeld(_ length: Int, of held: [Corpus.Part], scorer: StretchScorer) {
    let words = Self.words(ofClass: length)
    let samples = HeldOutStretches(
      length: (words.lowerBound + words.upperBound) / 2, count: Self.heldCount, of: held,
      scorer: scorer, listShare: { _ in 0 }
    ).samples
    let first = addSet(held.indices.map { [$0] }) { _ in Self.heldWeight }
    for sample in samples {
      add(
        sample.logits, isRight: { $0 == sample.label }, language: first + sample.label)
    }
  }

  /// Adds the texts of a development set that are in a class of lengths.
  ///
  /// - Parameter cuts: Whether longer texts give stretches of that length.
  mutating func add(
    _ set: DevelopmentTexts, _ length: Int, cuts: Bool, model: LanguageModel, offset: [Float]
  ) {
    let range = Self.words(ofClass: length)
    let first = addSet(set.rightLabels) {
      $0 < set.firstOtherScript ? 1 : Self.otherScriptWeight
    }
    var random = RandomNumbers(seed: UInt64(length))
    for (language, text) in set.texts {
      let words = WordVectors(of: text, model: model)
      func add(_ stretch: Range<Int>) {
        let logits = zip(model.logits(of: words.sum(of: stretch)), offset).map(+)
        self.add(
          set.allowing(logits), isRight: { set.rightLabels[language].contains($0) },
          language: first + language)
      }
      if ModelFormat.lengthClass(ofWords: words.count) == length {
        if words.count > 0 { add(0..<words.count) }
      } else if cuts {
        for _ in 0..<Self.cutsOfText {
          let count = range.lowerBound + random.below(range.count)
          guard count < words.count else { continue }
          let start = random.below(words.count - count + 1)
          add(start..<start + count)
        }
      }
    }
  }

  /// Numbers of words of a class; of the last as many as the training draws at most.
  private static func words(ofClass length: Int) -> ClosedRange<Int> {
    let bounds = ModelFormat.lengthClasses
    return bounds[length]...(length + 1 < bounds.count ? bounds[length + 1] - 1 : 25)
  }
}
