public import LanguageID

/// Fits how common each language is to a finished model, and how sure it is.
///
/// Only the biases, for all lengths and for each, and the temperatures change: seconds of work, where training takes half an hour.
public struct LanguageCalibrator {
  /// Texts of so many words are told so well that what is called a language otherwise is in doubt.
  private static let wordsThatTell = 11

  private let data: String
  private let varieties: String
  private let exclusions: String
  private let progress: (String) -> Void

  /// Makes a calibrator.
  ///
  /// - Parameters:
  ///   - data: folder of the training text: what was kept back of it is used
  ///   - varieties: file of close varieties
  ///   - exclusions: file of sources that are left out
  public init(
    data: String, varieties: String, exclusions: String, progress: @escaping (String) -> Void
  ) {
    self.data = data
    self.varieties = varieties
    self.exclusions = exclusions
    self.progress = progress
  }

  /// A calibrated model.
  public struct Calibrated {
    /// The file.
    public let model: [UInt8]
    /// The temperatures of the length classes.
    public let temperatures: [Float]
    /// What was added to the biases for the development sets, by language.
    public let moved: [String: Float]
    /// Checksums of the development sets, by file.
    public let digests: [String: String]
  }

  /// Calibrates a model.
  ///
  /// - Parameters:
  ///   - restricted: development sets of whose lines only languages of the set may come out
  ///   - open: development sets of whose lines any language may come out
  /// - Throws: ``TrainingDataError`` when a file is missing or damaged.
  public func calibrate(
    _ model: LanguageModel, restricted: [String] = [], open: [String] = []
  ) async throws -> Calibrated {
    let options = TrainingOptions()
    var corpus = try CorpusReader(
      folder: data, rowCount: model.header.rowCount,
      exclusions: Exclusions(contentsOf: exclusions), progress: progress
    ).read()
    var held: [Corpus.Part] = []
    let varieties = try CloseVarieties(contentsOf: varieties)
    _ = SharedSentences(varieties: varieties)
      .remove(from: &corpus, holdOut: options.holdOut, into: &held)
    _ = BorrowedWords(varieties: varieties).remove(from: &corpus)
    corpus.listOwnWords()
    corpus.holdOutListedWords(every: options.holdOut, into: &held)
    guard held.map(\.language) == model.languages else {
      throw TrainingDataError("\(data): not the languages of the model")
    }
    func scorer(adding offset: [Float]) -> StretchScorer {
      StretchScorer(model, vocabulary: corpus.vocabulary, adding: offset)
    }
    let none = [Float](repeating: 0, count: held.count)
    _ = await ForeignSentences(scorer: scorer(adding: none), varieties: varieties)
      .remove(from: &held)
    var offset = BiasFitting(held: held, scorer: scorer(adding: none)).offset
    let sets = try (restricted.map { ($0, true) } + open.map { ($0, false) }).map {
      try DevelopmentSet(path: $0, isRestricted: $1, model: model, offset: offset)
    }
    let before = sets.map { RankedSet($0).accuracy }
    let balance = BalanceFitting(sets, labelCount: held.count)
    for (path, (before, after)) in zip(restricted + open, zip(before, balance.accuracies)) {
      progress("\(path): accuracy \(before), balanced \(after)")
    }
    offset = zip(offset, balance.offset).map(+)
    let lengthBiases = try lengthBiases(
      model, offset, restricted, open, held: held, scorer: scorer(adding: offset))
    let temperatures = TemperatureFitting(
      held: held,
      scorer: StretchScorer(
        model, vocabulary: corpus.vocabulary, adding: offset, lengthBiases: lengthBiases)
    ).temperatures()
    progress("temperatures \(temperatures)")
    return Calibrated(
      model: CalibratedModel(
        model, adding: offset, lengthBiases: lengthBiases, temperatures: temperatures
      ).bytes,
      temperatures: temperatures,
      moved: Dictionary(
        uniqueKeysWithValues: zip(model.languages.map(\.code), balance.offset).filter { $0.1 != 0 }),
      digests: Dictionary(
        uniqueKeysWithValues: try (restricted + open).map { ($0, try LineDigest(file: $0).text) }))
  }

  /// What is added to the biases in texts of each class of lengths: nothing to those of single words, which most
  /// development sets do not have.
  private func lengthBiases(
    _ model: LanguageModel, _ offset: [Float], _ restricted: [String], _ open: [String],
    held: [Corpus.Part], scorer: StretchScorer
  ) throws -> [[Float]] {
    var sets = try (restricted.map { ($0, true) } + open.map { ($0, false) }).map {
      try DevelopmentTexts(path: $0, isRestricted: $1, foldsVarieties: true, model: model)
    }
    // Restricted ones are to stay the sets that others are measured on.
    for set in sets.indices.dropFirst(restricted.count) {
      try sets[set].writeInBothScripts(model: model)
    }
    let told = sets.reduce(into: Set<Int>()) { told, set in
      for right in set.rightLabels { told.formUnion(right) }
    }
    let labelCount = model.header.labelCount
    return ModelFormat.lengthClasses.indices.map { length in
      guard length > 0, !sets.isEmpty else { return [Float](repeating: 0, count: labelCount) }
      var samples = LengthSamples()
      for (number, set) in sets.enumerated() {
        samples.add(
          set, length, cuts: number >= restricted.count, model: model, offset: offset)
      }
      // Of few words even relatives that are parted well are mostly told as one another.
      if ModelFormat.lengthClasses[length] >= Self.wordsThatTell { samples.discountDoubtful() }
      samples.addHeld(length, of: held, scorer: scorer)
      let biases = LengthBiasFitting(samples, labelCount: labelCount, told: told).offset
      progress("biases of \(ModelFormat.lengthClasses[length]) words and more fitted")
      return biases
    }
  }
}
