import ArgumentParser
import Winnow
import WinnowIO

struct Inspect: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Show a document with role, language and decision beside each line.",
    discussion: """
      Lines marked + are kept, lines marked - set aside, for the reason beside them.

      EXAMPLES:
        winnow inspect page.txt
        winnow inspect --color always page.txt | less -R
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var formats: FormatOptions

  @Option(
    help: ArgumentHelp(
      """
      Cut lines at this many columns, 0 for never. (default: the width of the terminal, 0 if there \
      is none)
      """,
      valueName: "columns"))
  var width: Int?

  @OptionGroup var colors: ColorOptions
  @OptionGroup var pipeline: PipelineOptions

  func validate() throws {
    if let width, width < 0 { throw ValidationError("'--width' has to be at least 0.") }
  }

  func run() throws {
    let pipeline = try pipeline.makePipeline()
    let width = width ?? Terminal.width ?? 0
    let inspector = Inspector(
      width: width == 0 ? nil : width, showsColors: colors.showsColors)
    var output = Output.standard()
    var failures = FailureCount()
    try failures.forEach(input.inputs()) { input, failures in
      try formats.reader.forEach(in: input) {
        let result = pipeline.run($0)
        failures.report(result, of: input)
        try inspector.write(result, to: &output)
      } failed: {
        failures.report($0)
      }
    }
    try output.finish()
    try failures.check()
  }
}
