public import LanguageID

/// Makes the ``LanguageStates`` of a model from text of its languages.
public struct StateCollector {
  private let folder: String
  private let exclusions: String

  /// Sentences looked at of each language.
  private static let sentences = 16

  /// - Parameters:
  ///   - data: a folder with `train`, as the model was trained on
  ///   - exclusions: the file of sources that are left out
  public init(data: String, exclusions: String) {
    folder = data + "/train"
    self.exclusions = exclusions
  }

  /// The states of all languages that have text.
  ///
  /// - Throws: ``TrainingDataError`` when a file is missing or damaged.
  public func states(of model: LanguageModel) throws -> LanguageStates {
    let exclusions = try Exclusions(contentsOf: exclusions)
    let labels = Dictionary(uniqueKeysWithValues: zip(model.languages, 0...))
    var random = RandomNumbers(seed: 1)
    var states = LanguageStates(model: model)
    for (name, file) in try CompressedLines.tables(inFolder: folder) {
      let language = Language(name)
      guard let label = labels[language] else { continue }
      let chosen = try sentences(
        inFile: folder + "/" + file, without: exclusions.sources(of: language), &random)
      for sentence in chosen {
        let vectors = WordVectors(of: sentence, model: model)
        if vectors.count == 0 { continue }
        for stretch in Stretches.draw(of: vectors.count, &random) {
          states.append(vectors.sum(of: stretch), label: label)
        }
      }
    }
    return states
  }

  /// Some sentences, each as likely as any other (reservoir sampling; Vitter, "Random sampling
  /// with a reservoir", ACM TOMS 11, 1985).
  private func sentences(
    inFile path: String, without excluded: Set<String>, _ random: inout RandomNumbers
  ) throws -> [String] {
    var chosen: [String] = []
    var seen = 0
    try CompressedLines.forEach(inFile: path) { line in
      guard let tab = line.firstIndex(of: 0x09) else { return }
      if !excluded.isEmpty, excluded.contains(String(decoding: line[..<tab], as: UTF8.self)) {
        return
      }
      seen += 1
      let place = chosen.count < Self.sentences ? chosen.count : random.below(seen)
      guard place < Self.sentences else { return }
      let sentence = String(decoding: line[(tab + 1)...], as: UTF8.self)
      if place == chosen.count { chosen.append(sentence) } else { chosen[place] = sentence }
    }
    return chosen
  }
}
