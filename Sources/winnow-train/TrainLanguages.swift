internal import ArgumentParser
internal import LanguageTraining

/// Trains the language model.
struct TrainLanguages: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "languages",
    abstract: "Trains the language model.",
    discussion: """
      Example:
        winnow-train languages --data ../shared/data --output Data/language-model.bin

      Reads DATA/train/*.tsv.zst (source, tab, sentence) and DATA/words/*.tsv.zst (word, tab, \
      relative frequency). Writes the model and beside it its provenance as JSON.
      """)

  @OptionGroup var text: TrainingTextOptions

  @Option(help: "File of close varieties.")
  var varieties = "Data/close-varieties.tsv"

  @Option(help: "Where the model goes.")
  var output: String

  @Option(help: "Samples to draw.")
  var samples = TrainingOptions().samples

  @Option(help: "Dimensions of a word vector.")
  var rank = TrainingOptions().rank

  @Option(help: "Rows of the table of features.")
  var rows = TrainingOptions().rowCount

  @Option(help: "Seed of the random numbers.")
  var seed = TrainingOptions().seed

  @Option(help: "Threads.")
  var workers = TrainingOptions().workers

  mutating func validate() throws {
    guard rank > 0, rank <= 1024, rank.isMultiple(of: 32) else {
      throw ValidationError("--rank takes a multiple of 32 up to 1024.")
    }
    guard rows > 0, samples > 0, workers > 0 else {
      throw ValidationError("--rows, --samples and --workers take numbers above 0.")
    }
  }

  func run() async throws {
    var options = TrainingOptions()
    options.samples = samples
    options.rank = rank
    options.rowCount = rows
    options.seed = seed
    options.workers = workers
    let trained = try await LanguageTrainer(
      data: text.data, varieties: varieties, exclusions: text.exclusions, options: options
    ) {
      StandardError.write($0)
    }.train()
    try OutputFile.write(trained.model, to: output)
    try OutputFile.writeProvenance(
      Provenance(trained: trained, options: options), ofModel: output)
  }
}
