import ArgumentParser
import Winnow
import WinnowIO

struct Screen: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen",
    abstract: "List what a text hides or feigns, and what was planted in it.",
    discussion: """
      Writes FILE:LINE:COLUMN for each finding, what it is, and the message that was hidden there. \
      Nothing is changed: see 'winnow normalize'. Spam and instructions are those that 'winnow \
      clean' finds.

      Lines and columns are those of the text. Of an HTML page that is what a reader sees of it, \
      and not its source: comments, attributes such as 'alt', 'title' and 'content', scripts, and \
      elements that are not displayed are not looked at. '--input-format text' screens the source \
      as it stands, with its own lines.

      EXAMPLES:
        winnow screen page.txt
        winnow screen --spam --injection page.txt
        winnow screen --input-format text page.html
        winnow screen --unicode --jsonl pages.jsonl > findings.jsonl
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var formats: FormatOptions
  @OptionGroup var charset: CharsetOptions
  @OptionGroup var screening: ScreeningOptions

  @Flag(help: "Write a JSON record for each document, with its annotations.")
  var jsonl = false

  @OptionGroup var offsets: OffsetOptions

  func run() throws {
    let pipeline = screening.pipeline
    var reader = formats.reader
    reader.declaredCharset = try charset.declared()
    let writer = ScreeningWriter(offsetUnit: offsets.offsetUnit, textField: formats.textField)
    var json = JSONWriter()
    var output = Output.standard()
    var failures = FailureCount()
    try failures.forEach(input.inputs()) { input, failures in
      try reader.forEach(in: input) { document in
        let result = pipeline.run(document)
        let annotations = result.annotations.filter { screening.asks(for: $0.type) }
        failures.report(result, of: input)
        if jsonl {
          json.reset()
          writer.write(annotations, of: document, to: &json)
          try output.write(json.bytes)
        } else {
          try writer.list(annotations, of: document, to: &output)
        }
      } failed: {
        failures.report($0)
      }
    }
    try output.finish()
    try failures.check()
  }
}
