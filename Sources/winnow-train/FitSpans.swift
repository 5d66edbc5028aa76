internal import ArgumentParser
internal import FoundationEssentials
internal import LanguageID
internal import LanguageTraining

/// Fits the finder of foreign spans to a language model.
struct FitSpans: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "spans",
    abstract: "Fits the finder of foreign spans to a language model.",
    discussion: """
      Example:
        winnow-train spans spliced.jsonl --output Data/span-model.bin

      The documents are those of 'winnow-train splice'. Beside the model its provenance is written as \
      JSON. To be repeated whenever the language model changes.
      """)

  @Argument(help: "The documents, one JSON object a line.")
  var file: String

  @OptionGroup var model: ModelOptions

  @Option(help: "The probability from which on a candidate is a span.")
  var threshold: Float = 0.5

  @Option(name: .customLong("test"), help: "Documents to measure the result on.")
  var tests: [String] = []

  @Option(help: "Where the model is written.")
  var output: String?

  func run() throws {
    let model = try model.read()
    let documents = try EvaluateSpans.documents(inFile: file)
    let fitting = SpanFitting(documents, model: model, threshold: threshold) {
      StandardError.write($0)
    }
    for test in tests {
      let score = SpanTest(documents: try EvaluateSpans.documents(inFile: test))
        .run(model: model, fitting: fitting)
      print(score.summary)
    }
    guard let output else { return }
    try OutputFile.write(fitting.file, to: output)
    try OutputFile.writeProvenance(
      SpanProvenance(
        documents: documents.count, threshold: threshold, languageModel: model.digest,
        data: [OutputFile.name(of: file): try LineDigest(file: file).text]),
      ofModel: output)
  }
}
