internal import ArgumentParser
internal import FoundationEssentials
internal import LanguageTraining

/// Calibrates a trained language model.
struct CalibrateLanguages: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibrate",
    abstract: "Fits how common each language is to a language model, and how sure it is.",
    discussion: """
      Example:
        winnow-train calibrate --model Data/language-model.bin --data ../shared/data \
      --output Data/language-model.bin

      Biases and temperatures are fitted on the text that was kept back from training; then biases \
      are moved a little where lines of development sets (language, tab, text) come out right. The \
      provenance beside the model is brought up to date.
      """)

  @OptionGroup var text: TrainingTextOptions

  @Option(help: "Development set of whose lines only its languages may come out; repeatable.")
  var restricted: [String] = []

  @Option(help: "Development set of whose lines any language may come out; repeatable.")
  var open: [String] = []

  @Option(help: "File of close varieties.")
  var varieties = "Data/close-varieties.tsv"

  @OptionGroup var model: ModelOptions

  @Option(help: "Where the calibrated model goes, beside its provenance.")
  var output: String

  func validate() throws {
    let provenance = OutputFile.provenancePath(ofModel: output)
    guard FileManager.default.isReadableFile(atPath: provenance) else {
      throw ValidationError(
        "\(provenance) cannot be read: a model is calibrated beside where it comes from.")
    }
  }

  func run() async throws {
    var provenance = try Provenance(ofModel: output)
    let calibrated = try await LanguageCalibrator(
      data: text.data, varieties: varieties, exclusions: text.exclusions,
      progress: StandardError.write
    ).calibrate(try model.read(), restricted: restricted, open: open)
    provenance.take(calibrated)
    try OutputFile.write(calibrated.model, to: output)
    try OutputFile.writeProvenance(provenance, ofModel: output)
  }
}
