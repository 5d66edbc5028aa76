internal import ArgumentParser
internal import FoundationEssentials
internal import LanguageID
internal import LanguageTraining

/// Sets what is not fitted of the finder of foreign spans.
struct AdjustSpans: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adjust-spans",
    abstract: "Sets the threshold and the common languages of a finder of foreign spans.",
    discussion: """
      Example:
        winnow-train adjust-spans Data/span-model.bin --threshold 0.6

      What 'winnow-train spans' fitted stays. The file is replaced, and the provenance beside it \
      brought up to date.
      """)

  @Argument(help: "The file of the finder.")
  var file: String

  @OptionGroup var model: ModelOptions

  @Option(help: "The probability from which on a candidate is a span.")
  var threshold: Float

  func run() throws {
    var provenance = try SpanProvenance(ofModel: file)
    let bytes = Array(try Data(contentsOf: URL(filePath: file)))
    guard
      let adjusted = SpanFitting(
        keeping: bytes, languages: try model.read().languages, threshold: threshold)
    else { throw ValidationError("\(file): no finder of foreign spans, or a damaged one") }
    provenance.threshold = threshold
    try OutputFile.write(adjusted.file, to: file)
    try OutputFile.writeProvenance(provenance, ofModel: file)
  }
}
