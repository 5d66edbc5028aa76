import ArgumentParser
import Winnow
import WinnowIO

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show all the evidence about one line, and every reason.",
    discussion: """
      The place is a file and a line, counted from 1; a line alone is one of standard input. In \
      records the place is file, record and line of the text, or record and line in standard input.

      EXAMPLES:
        winnow explain page.txt:12
        winnow explain pages.jsonl:3:12
        zcat pages.jsonl.gz | winnow explain --input-format jsonl 3:12
      """)

  @Argument(
    help: ArgumentHelp(
      "The line to explain, as FILE:LINE, or FILE:RECORD:LINE in records.", valueName: "place"))
  var place: Place

  @OptionGroup var formats: FormatOptions
  @OptionGroup var colors: ColorOptions
  @OptionGroup var pipeline: PipelineOptions

  func run() throws {
    let pipeline = try pipeline.makePipeline()
    let explainer = Explainer(showsColors: colors.showsColors)
    let target = try place.target(in: formats.reader)
    try OutputPlaces.checkStandardOutput(against: [target.input])
    let isWhole = formats.reader.format(of: target.input).isWhole
    let name = isWhole ? target.input.name : "\(target.input.name):\(target.record)"
    var output = Output.standard()
    var failures = FailureCount()
    var record = 0
    var isFound = false
    try formats.reader.search(target.input) { document in
      record += 1
      guard record == target.record else { return true }
      isFound = true
      let result = pipeline.run(document)
      failures.report(result, of: target.input)
      try explainer.write(
        line: target.line, of: result, policy: pipeline.policy, named: name, to: &output)
      return false
    } failed: {
      record += 1
      guard record == target.record else { return true }
      isFound = true
      failures.report($0)
      return false
    }
    if !isFound {
      failures.report(
        InputFailure(name: target.input.name, cause: "there is no record \(target.record)"))
    }
    try output.finish()
    try failures.check()
  }
}
