import ArgumentParser
import Winnow
import WinnowIO

struct Stats: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Count what documents are made of: languages, roles, what would be set aside.",
    discussion: """
      Reads everything that 'winnow corpus' reads, and writes nothing but the counts.

      EXAMPLES:
        winnow stats pages.jsonl.gz
        winnow stats --json crawl/ > stats.json
      """)

  @OptionGroup var input: CorpusInputs
  @OptionGroup var formats: FormatOptions

  @Flag(help: "Write all counts as one JSON object.")
  var json = false

  @OptionGroup var extent: RunOptions
  @OptionGroup var pipeline: PipelineOptions

  func run() throws {
    var failures = FailureCount()
    var configuration = CorpusConfiguration(
      inputs: try input.inputs(&failures), pipeline: try pipeline.makePipeline())
    configuration.format = formats.inputFormat
    configuration.textField = formats.textField
    configuration.outputs = []
    extent.apply(to: &configuration)
    let statistics = CorpusRun(configuration).count { Diagnostics.report($0.description) }
    var output = Output.standard()
    if json {
      var writer = JSONWriter()
      statistics.write(to: &writer, provenance: Provenance(of: configuration.pipeline))
      try output.write(writer.bytes)
    } else {
      try output.write(StatisticsTable(statistics).text.utf8)
    }
    try output.finish()
    if statistics.errors > 0 { throw ExitCode.failure }
    try failures.check()
  }
}
