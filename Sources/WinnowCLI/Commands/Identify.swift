import ArgumentParser
import LanguageID
import Locking
import WinnowIO

struct Identify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "identify",
    abstract: "Name the language of each line.",
    discussion: """
      Each line of input gives one line of output: the language, a tab, and how sure that is, from \
      0 to 1. The language is 'und' where there is too little to tell and 'zxx' where there are no \
      words. Web archives, and what '--input-format' says is no lines, give a line a document, with \
      its address or name behind; several threads work on them.

      EXAMPLES:
        winnow identify titles.txt
        echo 'Wie boter op zijn hoofd heeft' | winnow identify --top 3
        winnow identify --languages nl,en,de < lines.txt
        winnow identify --hint nl comments.txt
        echo 'Wie boter op zijn hoofd heeft' | winnow identify --explain
        winnow identify --jsonl pages.jsonl > pages-with-language.jsonl
        winnow identify CC-MAIN-2024.warc.wet.gz > languages.tsv
      """)

  @OptionGroup var input: InputOptions

  @Flag(help: "Read JSON records, and write them with 'language' and 'confidence' added.")
  var jsonl = false

  @OptionGroup var formats: FormatOptions

  @Option(
    help: ArgumentHelp("Name up to this many languages, most likely first.", valueName: "number"))
  var top = 1

  @Option(
    help: ArgumentHelp(
      "Threads to work on documents with. (default: as many as there are processors)",
      valueName: "number"))
  var workers: Int?

  @Flag(help: "Show under each line the words that decided, and for what.")
  var explain = false

  @OptionGroup var analyzer: AnalyzerOptions

  func validate() throws {
    if let workers, !(1...1024 ~= workers) {
      throw ValidationError("'--workers' has to be from 1 to 1024.")
    }
    guard top >= 1 else { throw ValidationError("'--top' has to be at least 1.") }
    guard !explain || (!jsonl && top == 1) else {
      throw ValidationError("'--explain' goes with neither '--jsonl' nor '--top'.")
    }
  }

  func run() throws {
    let writer = IdentificationWriter(analyzer: try analyzer.makeAnalyzer(), maximum: top)
    let explanations = ExplanationWriter(analyzer: writer.analyzer)
    if !jsonl, !explain, input.inputs.allSatisfy(hasDocuments) {
      return try identifyDocuments(writer)
    }
    var output = Output.standard()
    var failures = FailureCount()
    try failures.forEach(input.inputs) { input, failures in
      if jsonl {
        try writer.writeRecords(of: input, textField: formats.textField, to: &output) {
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

  /// Whether an input is told to hold documents, or is an HTML page or web archive by its name.
  private func hasDocuments(_ input: Input) -> Bool {
    formats.inputFormat.map { $0 != .lines } ?? formats.reader.format(of: input).isPages
  }

  private func identifyDocuments(_ writer: IdentificationWriter) throws {
    let failures = Monitor(FailureCount())
    try IdentificationRun(
      input.inputs, reader: formats.reader, workers: workers, writer: writer
    ).write(to: .standard()) { failure in
      failures.withLock { $0.report(failure) }
    }
    try failures.withLock { try $0.check() }
  }
}
