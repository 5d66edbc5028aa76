public import ArgumentParser
import Winnow
public import WinnowIO

extension OutputCompression: ExpressibleByArgument {}
extension RepeatedLineMode: ExpressibleByArgument {}

struct Corpus: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corpus",
    abstract: "Clean many files on many cores, into a folder, with a report.",
    discussion: """
      The folder gets the files asked for by --write, and 'errors.jsonl' with what could not be \
      read, 'stats.json' and 'report.html'. A run that was ended at any moment is taken up again by \
      the same command, and ends with the same files, byte for byte, for any number of workers.

      EXAMPLES:
        winnow corpus crawl/*.warc.wet.gz --output cleaned --policy corpus
        winnow corpus pages.jsonl.zst --write clean,dolma --output cleaned
        winnow corpus crawl/*.warc.gz --repeated-lines two-pass --output cleaned
        winnow corpus texts/ --sample 0.01 --dry-run
      """)

  @OptionGroup var input: CorpusInputs
  @OptionGroup var formats: FormatOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to write to.", valueName: "folder"), completion: .directory)
  var output: String?

  @Option(
    help: ArgumentHelp(
      """
      What to write, separated by commas: 'clean' is the input's records with clean text, 'text' \
      the clean text alone, 'records' whole records, 'set-aside' the rest with the reasons, 'dolma' \
      attributes, 'csv' a table of decisions.
      """,
      valueName: "names"))
  var write = "clean,set-aside"

  @Option(help: "How to compress these files. (default: not at all)")
  var compress: OutputCompression?

  @Option(
    help: """
      Count the lines that come again in other documents of a host or folder, and in all: the roles \
      go by them, so do rules about 'repeated.line', and 'repeated.jsonl' lists them. 'two-pass' \
      reads everything three times and counts exactly; 'streaming' reads it once, and judges a \
      document by what came some way before it. (default: not at all)
      """)
  var repeatedLines: RepeatedLineMode?

  @Flag(help: "Read and judge everything, write nothing, and say what it comes to.")
  var dryRun = false

  @Flag(help: "Begin anew, in place of what an earlier run left in the folder.")
  var restart = false

  @Option(
    help: ArgumentHelp(
      "How often to make sure that what is done survives a crash.", valueName: "seconds"))
  var checkpoint = 1.0

  @OptionGroup var extent: RunOptions
  @OptionGroup var pipeline: PipelineOptions

  func validate() throws {
    if output == "" { throw ValidationError("'--output' has to name a folder.") }
    if output == nil, !dryRun { throw ValidationError("Missing expected argument '--output'.") }
    if repeatedLines == .twoPass, input.readsStandardInput {
      throw ValidationError("'--repeated-lines two-pass' cannot read standard input three times.")
    }
    if !(checkpoint >= 0) { throw ValidationError("'--checkpoint' has to be at least 0.") }
  }

  func run() throws {
    var failures = FailureCount()
    var configuration = CorpusConfiguration(
      inputs: try input.inputs(&failures), pipeline: try pipeline.makePipeline())
    configuration.format = formats.inputFormat
    configuration.textField = formats.textField
    configuration.outputs = try outputs()
    configuration.compression = compress
    configuration.checkpointInterval = checkpoint
    configuration.repeatedLines = repeatedLines
    extent.apply(to: &configuration)
    let progress = ProgressPrinter()
    let result: (statistics: Statistics, isResumed: Bool)
    do {
      defer { progress.finish() }
      result = try work(CorpusRun(configuration), progress)
    }
    let statistics = result.statistics
    if dryRun {
      var output = Output.standard()
      try output.write(StatisticsTable(statistics).text.utf8)
      try output.finish()
    } else {
      Diagnostics.report(summary(of: statistics, isResumed: result.isResumed))
    }
    if statistics.errors > 0 { throw ExitCode.failure }
    try failures.check()
  }

  private func work(
    _ run: CorpusRun, _ progress: ProgressPrinter
  ) throws -> (statistics: Statistics, isResumed: Bool) {
    guard let output, !dryRun else {
      let statistics = run.count(progress: progress.observer) {
        Diagnostics.report($0.description)
      }
      return (statistics, false)
    }
    if let file = run.overwrittenInput(in: output, restarts: restart) {
      throw UsageFailure("--output would overwrite the input \"\(file.name)\"")
    }
    do {
      let summary = try run.run(
        writingTo: output, restarts: restart, progress: progress.observer)
      return (summary.statistics, summary.isResumed)
    } catch let mismatch as CorpusMismatch {
      Diagnostics.report("\(mismatch); --restart begins anew")
      throw ExitCode.failure
    }
  }

  private func outputs() throws -> Set<CorpusOutput> {
    Set(
      try write.split(separator: ",", omittingEmptySubsequences: false).map { name in
        guard let output = CorpusOutput(rawValue: String(name)), output != .errors else {
          let known = CorpusOutput.choices.map(\.rawValue).joined(separator: ", ")
          throw UsageFailure("unknown output \"\(name)\"; known are \(known)")
        }
        return output
      })
  }

  private func summary(of statistics: Statistics, isResumed: Bool) -> String {
    func counted(_ count: Int, _ name: String) -> String {
      "\(Figures.grouped(count)) \(name)\(count == 1 ? "" : "s")"
    }
    var text = counted(statistics.total.documents, "document")
    if isResumed { text += ", with those of an earlier run that was taken up" }
    let errors = statistics.errors
    if errors > 0 { text += ", \(counted(errors, "error")): \(output ?? "")/errors.jsonl" }
    return text
  }
}
