internal import FoundationEssentials
internal import LanguageTraining

/// Where a model comes from, as committed beside it.
struct Provenance: Encodable {
  private let options: TrainingOptions
  private let languages: Int
  private let sharedSentencesLeftOut: Int
  private let temperatures: [Float]
  private let modelBytes: Int
  private let data: [String: String]

  init(trained: LanguageTrainer.Trained, options: TrainingOptions) {
    self.options = options
    languages = trained.languages.count
    sharedSentencesLeftOut = trained.sharedSentences
    temperatures = trained.temperatures
    modelBytes = trained.model.count
    data = Dictionary(uniqueKeysWithValues: trained.digests.map { ($0.file, $0.digest) })
  }

  /// Readable JSON with sorted keys.
  func json() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + [0x0A]
  }
}
