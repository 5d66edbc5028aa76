import ArgumentParser
import LanguageID
import Locking
import Winnow
import WinnowIO

struct Identify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "identify",
    abstract: "Name the language of each line.",
    discussion: """
      Each line of input gives one line of output: the language, a tab, and how sure that is, from \
      0 to 1. The language is 'und' where there is too little to tell and 'zxx' where there are no \
      words; the number beside them is how sure the most likely language would have been. HTML pages \
      and web archives, told by their names, and what '--input-format' says is no lines, give a line \
      a document, with its address or name behind; several threads work on them. Records of other \
      files are lines like any others unless '--jsonl' or '--input-format' is given.

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
    if jsonl, let format = formats.inputFormat, format != .jsonl {
      throw ValidationError("'--jsonl' does not go with '--input-format \(format.rawValue)'.")
    }
  }

  func run() throws {
    let writer = IdentificationWriter(analyzer: try analyzer.makeAnalyzer(), maximum: top)
    let explanations = ExplanationWriter(analyzer: writer.analyzer)
    var output = Output.standard()
    var failures = FailureCount()
    for inputs in try input.inputs().chunked(by: { hasDocuments($0) == hasDocuments($1) }) {
      if !jsonl, !explain, hasDocuments(inputs[0]) {
        try output.flush()
        try identifyDocuments(inputs, writer, &failures)
        continue
      }
      try failures.forEach(inputs) { input, failures in
        if jsonl {
          try writer.writeRecords(of: input, textField: formats.textField, to: &output) {
            failures.report($0)
          }
        } else if explain, hasDocuments(input) {
          try formats.reader.forEach(in: input) {
            try explanations.write($0.utf8.span, to: &output)
          } failed: {
            failures.report($0)
          }
        } else if explain {
          try explanations.writeLines(of: input, to: &output) { failures.report($0) }
        } else {
          try writer.writeLines(of: input, to: &output) { failures.report($0) }
        }
      }
    }
    try output.finish()
    try failures.check()
  }

  /// Whether an input is told to hold documents, or is an HTML page or web archive by its name.
  private func hasDocuments(_ input: Input) -> Bool {
    formats.inputFormat.map { $0 != .lines } ?? formats.reader.format(of: input).isPages
  }

  private func identifyDocuments(
    _ inputs: [Input], _ writer: IdentificationWriter, _ failures: inout FailureCount
  ) throws {
    let monitor = Monitor(failures)
    defer { failures = monitor.withLock { $0 } }
    try IdentificationRun(inputs, reader: formats.reader, workers: workers, writer: writer)
      .write(to: .standard()) { failure in monitor.withLock { $0.report(failure) } }
  }
}

extension [Input] {
  /// Stretches of neighbours that are alike.
  fileprivate func chunked(by areAlike: (Input, Input) -> Bool) -> [[Input]] {
    reduce(into: []) { chunks, input in
      if let last = chunks.last?.last, areAlike(last, input) {
        chunks[chunks.count - 1].append(input)
      } else {
        chunks.append([input])
      }
    }
  }
}
