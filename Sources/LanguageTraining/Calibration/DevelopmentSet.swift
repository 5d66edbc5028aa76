internal import LanguageID

/// Lines of a development set with what a model says of them.
struct DevelopmentSet {
  /// Logits of each line, one for each label; minus infinity for labels that may not come out.
  private(set) var logits: [[Float]]
  /// What a line counts for: each language of the set for as much.
  let weights: [Double]
  /// For each line, which of ``rightLabels`` are its.
  let gold: [Int]
  /// For each language of the set, the labels that are right.
  let rightLabels: [Set<Int>]
  /// Labels that may come out.
  let allowed: [Bool]

  /// Reads a set.
  ///
  /// - Parameter isRestricted: Whether only languages of the set may come out.
  /// - Throws: ``TrainingDataError`` when the file cannot be read.
  init(path: String, isRestricted: Bool, model: LanguageModel, offset: [Float]) throws {
    let texts = try DevelopmentTexts(
      path: path, isRestricted: isRestricted, foldsVarieties: false, model: model)
    rightLabels = texts.rightLabels
    allowed = texts.allowed
    gold = texts.texts.map(\.language)
    logits = texts.texts.map { _, text in
      let words = WordVectors(of: text, model: model)
      return texts.allowing(zip(model.logits(of: words.sum(of: 0..<words.count)), offset).map(+))
    }
    var counts = [Double](repeating: 0, count: texts.rightLabels.count)
    for language in gold { counts[language] += 1 }
    weights = gold.map { 1 / (counts[$0] * Double(counts.count)) }
  }

  mutating func add(_ amount: Float, to label: Int, of line: Int) {
    logits[line][label] += amount
  }
}
