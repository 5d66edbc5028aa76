import ArgumentParser
import LanguageID
import Winnow
import WinnowIO

struct Spans: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "spans",
    abstract: "Find the stretches that are not in a text's main language.",
    discussion: """
      Reads JSON records with an 'id' and a 'text', one a line, and writes for each \
      {id, main_language, confidence, offset_unit, spans: [{start, end, lang, confidence}]}. \
      Offsets are half-open and count code points of the text.

      EXAMPLES:
        winnow spans pages.jsonl
        echo '{"text":"I do not know why he said: Wie boter op zijn hoofd heeft."}' |
          winnow spans
      """)

  @OptionGroup var input: InputOptions

  @Option(
    help: ArgumentHelp("The field of JSON records that holds the text.", valueName: "name"))
  var textField = "text"

  @Option(
    help: ArgumentHelp(
      "The main language, where it is known. (default: what most of the text is in)",
      valueName: "code"))
  var language: String?

  @OptionGroup var offsets: OffsetOptions
  @OptionGroup var analyzer: AnalyzerOptions

  func run() throws {
    let analyzer = try analyzer.makeAnalyzer(expecting: language)
    let writer = SpansWriter(offsetUnit: offsets.offsetUnit)
    var json = JSONWriter()
    var output = Output.standard()
    var failures = FailureCount()
    try failures.forEach(input.inputs()) { input, failures in
      try JSONLReader.forEach(in: input) { record, line in
        do throws(InputFailure) {
          let text = try record.text(in: textField, of: input, line: line)
          json.reset()
          writer.write(
            analyzer.analyze(utf8: text.span), of: text,
            id: record.index(of: "id").map { record.json(at: $0) }, to: &json)
        } catch {
          failures.report(error)
          return
        }
        try output.write(json.bytes)
      } failed: {
        failures.report($0)
      }
    }
    try output.finish()
    try failures.check()
  }
}
