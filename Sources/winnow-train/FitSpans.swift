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
        winnow-train spans spliced.jsonl \\
          --output Sources/LanguageID/Spans/SpanModel+BuiltIn.swift

      The documents are those of 'winnow-train splice'. The output is Swift source. To be \
      repeated whenever the language model changes.
      """)

  @Argument(help: "The documents, one JSON object a line.")
  var file: String

  @OptionGroup var model: ModelOptions

  @Option(help: "The probability from which on a candidate is a span.")
  var threshold: Float = 0.5

  @Option(help: "Documents to measure the result on.")
  var test: String?

  @Option(help: "Where the source is written.")
  var output: String?

  func run() throws {
    let model = try model.read()
    let fitting = SpanFitting(
      try EvaluateSpans.documents(inFile: file), model: model, threshold: threshold,
      command: "winnow-train spans"
    ) { StandardError.write($0) }
    if let test {
      let score = SpanTest(documents: try EvaluateSpans.documents(inFile: test))
        .run(model: model, fitting: fitting)
      print(score.summary)
    }
    if let output { try OutputFile.write(fitting.source.utf8, to: output) }
  }
}
