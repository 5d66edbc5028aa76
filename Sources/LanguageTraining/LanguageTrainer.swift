internal import LanguageID

/// Trains a language model from a folder of text: read, sift, train, calibrate, quantise.
///
///     let trained = try await LanguageTrainer(
///       data: "data", varieties: "Data/close-varieties.tsv", options: TrainingOptions()
///     ) { print($0) }.train()
///     // trained.model holds the bytes of the file
public struct LanguageTrainer: Sendable {
  private let data: String
  private let varieties: String
  private let exclusions: String
  private let options: TrainingOptions
  private let progress: @Sendable (String) -> Void

  /// - Parameters:
  ///   - data: a folder with `train` and `words`
  ///   - varieties: the file of groups and siblings
  ///   - exclusions: the file of sources that are left out
  ///   - progress: is told, line by line, what is being done
  public init(
    data: String, varieties: String, exclusions: String, options: TrainingOptions,
    progress: @escaping @Sendable (String) -> Void
  ) {
    self.data = data
    self.varieties = varieties
    self.exclusions = exclusions
    self.options = options
    self.progress = progress
  }

  /// A trained model and where it comes from.
  public struct Trained: Sendable {
    /// The model file.
    public let model: [UInt8]
    /// The languages it knows, as BCP 47 tags.
    public let languages: [String]
    /// Checksums of the files it was trained on, by name.
    public let digests: [(file: String, digest: String)]
    /// Sentences left out because languages that are not close share them.
    public let sharedSentences: Int
    /// Sentences left out because they are in another language.
    public let foreignSentences: Int
    /// Words of lists left out because another language uses them far more often.
    public let borrowedWords: Int
    /// The temperatures of the length classes.
    public let temperatures: [Float]
  }

  /// Trains. Throws ``TrainingDataError`` when a file is missing or damaged.
  public func train() async throws -> Trained {
    let varieties = try CloseVarieties(contentsOf: varieties)
    var corpus = try CorpusReader(
      folder: data, rowCount: options.rowCount,
      exclusions: Exclusions(contentsOf: exclusions), progress: progress
    ).read()
    var held: [Corpus.Part] = []
    let shared = SharedSentences(varieties: varieties)
      .remove(from: &corpus, holdOut: options.holdOut, into: &held)
    let borrowed = BorrowedWords(varieties: varieties).remove(from: &corpus)
    progress(
      "\(corpus.parts.count) languages, \(corpus.vocabulary.count) words, "
        + "\(shared) shared sentences and \(borrowed) borrowed words left out")
    let languages = corpus.parts.map(\.language)
    let parameters = Parameters(
      rank: options.rank, rowCount: options.rowCount, labelCount: languages.count,
      seed: options.seed)
    func train(on corpus: Corpus, from start: Double, to end: Double) async {
      await Trainer(
        corpus: corpus,
        sampler: Sampler(corpus: corpus, varieties: varieties, options: options),
        options: options, progress: progress
      ).train(parameters, from: start, to: end)
    }
    var foreign = 0
    var done = 0.0
    for part in options.siftedAfter {
      await train(on: corpus, from: done, to: part)
      foreign += await ForeignSentences(
        scorer: StretchScorer(parameters, vocabulary: corpus.vocabulary), varieties: varieties
      ).remove(from: &corpus.parts)
      progress("\(foreign) foreign sentences left out")
      done = part
    }
    corpus.listOwnWords()
    corpus.holdOutListedWords(every: options.holdOut, into: &held)
    await train(on: corpus, from: done, to: 1)
    let scorer = StretchScorer(parameters, vocabulary: corpus.vocabulary)
    _ = await ForeignSentences(scorer: scorer, varieties: varieties).remove(from: &held)
    for (label, offset) in BiasFitting(held: held, scorer: scorer).offset.enumerated() {
      parameters.output.bias[label] += offset
    }
    let temperatures = TemperatureFitting(held: held, scorer: scorer).temperatures()
    progress("temperatures \(temperatures)")
    let scale = RowScale(parameters)
    progress("four bits lose \(scale.error) of the rows' squares")
    let model = ModelWriter(
      parameters: parameters, rowScale: scale.value, languages: languages, varieties: varieties
    ).bytes(temperatures: temperatures)
    return Trained(
      model: model, languages: languages.map(\.code), digests: corpus.digests,
      sharedSentences: shared, foreignSentences: foreign, borrowedWords: borrowed,
      temperatures: temperatures)
  }
}
