internal import LanguageID

/// Lines of a development set with what a model says of them.
struct DevelopmentSet {
  /// Logits of each line, one for each label; minus infinity for labels that may not come out.
  private(set) var logits: [[Float]] = []
  /// What a line counts for: each language of the set for as much.
  private(set) var weights: [Double] = []
  /// For each line, which of ``golds`` it is.
  private(set) var gold: [Int] = []
  /// For each language of the set, the labels that are right.
  private(set) var rightLabels: [Set<Int>] = []
  /// Labels that may come out.
  let allowed: [Bool]

  /// Reads a set: language, tab, text. Lines in languages that the model does not know are left out.
  ///
  /// - Parameter isRestricted: Whether only languages of the set may come out.
  /// - Throws: ``TrainingDataError`` when the file cannot be read.
  init(path: String, isRestricted: Bool, model: LanguageModel, offset: [Float]) throws {
    var texts: [(gold: String, text: String)] = []
    try CompressedLines.forEach(inFile: path) { line in
      guard let tab = line.firstIndex(of: 0x09) else { return }
      texts.append(
        (
          gold: String(decoding: line[..<tab], as: UTF8.self),
          text: String(decoding: line[(tab + 1)...], as: UTF8.self)
        ))
    }
    let codes = Set(texts.map(\.gold)).sorted()
    var places: [String: Int] = [:]
    for code in codes {
      let right = Self.rightLabels(for: code, in: model)
      if right.isEmpty { continue }
      places[code] = rightLabels.count
      rightLabels.append(right)
    }
    let wanted = rightLabels.reduce(into: Set<Int>()) { $0.formUnion($1) }
    allowed = model.languages.indices.map { !isRestricted || wanted.contains($0) }
    var counts = [Double](repeating: 0, count: rightLabels.count)
    for (code, text) in texts {
      guard let place = places[code] else { continue }
      let words = WordVectors(of: text, model: model)
      let sums = model.logits(of: words.sum(of: 0..<words.count))
      logits.append(sums.indices.map { allowed[$0] ? sums[$0] + offset[$0] : -.infinity })
      gold.append(place)
      counts[place] += 1
    }
    weights = gold.map { 1 / (counts[$0] * Double(counts.count)) }
  }

  mutating func add(_ amount: Float, to label: Int, of line: Int) {
    logits[line][label] += amount
  }

  /// The label that a language of a set names; where there is none, those that sets do not tell apart.
  private static func rightLabels(for code: String, in model: LanguageModel) -> Set<Int> {
    if let label = model.label(of: Language(code)) { return [label] }
    return Set(
      LabelFolding.languages(of: model, foldingTo: [code]).compactMap { model.label(of: $0) })
  }
}
