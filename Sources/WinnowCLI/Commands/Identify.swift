import ArgumentParser
import LanguageID
import WinnowIO

struct Identify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Name the language of each line.",
    discussion: """
      Each line of input gives one line of output: the language, a tab, and how sure that is, from \
      0 to 1. The language is 'und' where there is too little to tell and 'zxx' where there are no \
      words.

      EXAMPLES:
        winnow identify titles.txt
        echo 'Wie boter op zijn hoofd heeft' | winnow identify --top 3
        winnow identify --languages nl,en,de < lines.txt
        winnow identify --hint nl comments.txt
        echo 'Wie boter op zijn hoofd heeft' | winnow identify --explain
        winnow identify --jsonl pages.jsonl > pages-with-language.jsonl
      """)

  @OptionGroup var input: InputOptions

  @Flag(help: "Read JSON records, and write them with 'language' and 'confidence' added.")
  var jsonl = false

  @Option(
    help: ArgumentHelp("The field of JSON records that holds the text.", valueName: "name"))
  var textField = "text"

  @Option(
    help: ArgumentHelp("Name up to this many languages, most likely first.", valueName: "number"))
  var top = 1

  @Flag(help: "Show under each line the words that decided, and for what.")
  var explain = false

  @OptionGroup var analyzer: AnalyzerOptions

  func validate() throws {
    guard top >= 1 else { throw ValidationError("'--top' has to be at least 1.") }
    guard !explain || (!jsonl && top == 1) else {
      throw ValidationError("'--explain' goes with neither '--jsonl' nor '--top'.")
    }
  }

  func run() throws {
    let writer = IdentificationWriter(analyzer: try analyzer.makeAnalyzer(), maximum: top)
    let explanations = ExplanationWriter(analyzer: writer.analyzer)
    var output = Output.standard()
    var failures = FailureCount()
    try failures.forEach(input.inputs) { input, failures in
      if jsonl {
        try writer.writeRecords(of: input, textField: textField, to: &output) {
          failures.report($0)
        }
      } else if explain {
        try explanations.writeLines(of: input, to: &output)
      } else {
        try writer.writeLines(of: input, to: &output)
      }
    }
    try output.finish()
    try failures.check()
  }
}
