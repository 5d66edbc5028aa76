import ArgumentParser
import Winnow
import WinnowIO

struct Extract: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Take quotations, dates, numbers, addresses and more out of the clean text.",
    discussion: """
      Extractors see the clean text only, line by line with its language. Each find is a JSON \
      record with its place in the text it came from.

      EXTRACTORS:
        quotations     quoted words, with the speaker where one is named
        dates          dates and times, by the language; values as in ISO 8601
        numbers        numbers with unit, currency or per cent, by the language
        urls, emails, handles, phones
                       addresses, @names and #hashtags, telephone numbers
        identifiers    payment cards and bank accounts whose checks hold
        acronyms       acronyms with what they stand for

      EXAMPLES:
        winnow extract --with quotations,dates page.txt
        winnow extract --with none --program 'python3 find_animals.py' pages.jsonl
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var formats: FormatOptions

  @Option(
    help: ArgumentHelp(
      "The extractors to use, separated by commas, or 'none'. (default: all)", valueName: "names"))
  var with: String?

  @Option(
    help: ArgumentHelp(
      """
      Another program as an extractor; it reads a JSON line for each document and answers with one. \
      May be given several times.
      """,
      valueName: "command"))
  var program: [String] = []

  @OptionGroup var offsets: OffsetOptions
  @OptionGroup var pipeline: PipelineOptions

  func run() throws {
    let timeout = Duration.seconds(self.pipeline.timeout)
    var pipeline = try pipeline.makePipeline()
    pipeline.extractors =
      try extractors() + program.map { ExternalExtractor(command: $0, timeout: timeout) }
    let writer = ExtractionWriter(offsetUnit: offsets.offsetUnit)
    var output = Output.standard()
    var json = JSONWriter()
    var failures = FailureCount()
    try failures.forEach(input.inputs()) { input, failures in
      try formats.reader.forEach(in: input) { document in
        let result = pipeline.run(document)
        failures.report(result, of: input)
        json.reset()
        writer.write(result, to: &json)
        try output.write(json.bytes)
      } failed: {
        failures.report($0)
      }
    }
    try output.finish()
    try failures.check()
  }

  private func extractors() throws -> [any Extractor] {
    guard let with else { return BuiltInExtractors.all.map(\.extractor) }
    guard with != "none" else { return [] }
    return try with.split(separator: ",", omittingEmptySubsequences: false).map { name in
      guard let extractor = BuiltInExtractors.named(String(name)) else {
        let known = BuiltInExtractors.all.map(\.name).joined(separator: ", ")
        throw UsageFailure("unknown extractor \"\(name)\"; known are \(known)")
      }
      return extractor
    }
  }
}
