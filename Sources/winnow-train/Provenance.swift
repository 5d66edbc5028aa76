internal import FoundationEssentials
internal import LanguageTraining

/// Where a language model comes from, as committed beside it.
struct Provenance: Codable {
  private let options: TrainingOptions
  private let languages: Int
  private let sharedSentencesLeftOut: Int
  private let foreignSentencesLeftOut: Int
  private let borrowedWordsLeftOut: Int
  private var temperatures: [Float]
  private let modelBytes: Int
  private let data: [String: String]
  private var calibration: Calibration?

  /// What was done to the model afterwards.
  private struct Calibration: Codable {
    /// Development sets, with their checksums.
    let development: [String: String]
    /// What they added to the biases of languages.
    let moved: [String: Float]
  }

  init(trained: LanguageTrainer.Trained, options: TrainingOptions) {
    self.options = options
    languages = trained.languages.count
    sharedSentencesLeftOut = trained.sharedSentences
    foreignSentencesLeftOut = trained.foreignSentences
    borrowedWordsLeftOut = trained.borrowedWords
    temperatures = trained.temperatures
    modelBytes = trained.model.count
    data = Dictionary(uniqueKeysWithValues: trained.digests.map { ($0.file, $0.digest) })
  }

  /// Reads what stands beside a model.
  init(ofModel path: String) throws {
    let file = OutputFile.provenancePath(ofModel: path)
    self = try JSONDecoder().decode(Self.self, from: Data(contentsOf: URL(filePath: file)))
  }

  /// Notes that the model was calibrated.
  mutating func take(_ calibrated: LanguageCalibrator.Calibrated) {
    temperatures = calibrated.temperatures
    let digests = calibrated.digests.map { (OutputFile.name(of: $0), $1) }
    calibration = Calibration(
      development: Dictionary(uniqueKeysWithValues: digests), moved: calibrated.moved)
  }
}
