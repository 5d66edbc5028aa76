import ArgumentParser
import Winnow
import WinnowIO

struct Clean: ParsableCommand {
  enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
    case text
    case jsonl
  }

  static let configuration = CommandConfiguration(
    commandName: "clean",
    abstract: "Write the clean text, and what was set aside with the reasons.",
    discussion: """
      A text with nothing wrong comes out byte for byte. JSON records keep all fields they came \
      with, but for those that Winnow writes: 'main_language', 'languages', 'segments', \
      'annotations', 'clean' and 'winnow'.

      EXAMPLES:
        winnow clean page.txt
        winnow clean page.txt --set-aside rest.jsonl > clean.txt
        winnow clean page.txt --report page.html > clean.txt
        winnow clean pages.jsonl --text-field body --policy corpus > records.jsonl
        curl -s https://example.org/ | winnow clean --language nl -
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var formats: FormatOptions

  @Option(
    help: """
      What to write: 'text' is the clean text alone, 'jsonl' a whole record for each document. \
      (default: that of the input)
      """)
  var format: OutputFormat?

  @Option(
    help: ArgumentHelp(
      "Write what was set aside here, a JSON record for each segment, with the reasons.",
      valueName: "file"),
    completion: .file())
  var setAside: String?

  @Option(
    help: ArgumentHelp(
      "Write a page here that shows the documents whole, with all reasons.", valueName: "file"),
    completion: .file(extensions: ["html"]))
  var report: String?

  @OptionGroup var offsets: OffsetOptions
  @OptionGroup var pipeline: PipelineOptions

  func run() throws {
    let inputs = try input.inputs()
    try OutputPlaces(["--set-aside": setAside, "--report": report]).check(against: inputs)
    let pipeline = try pipeline.makePipeline()
    let records = RecordWriter(
      provenance: Provenance(of: pipeline), offsetUnit: offsets.offsetUnit,
      textField: formats.textField)
    var writer = try CleanWriter(records: records, setAside: setAside)
    var page = DocumentReport(provenance: records.provenance, policy: pipeline.policy)
    var failures = FailureCount()
    try failures.forEach(inputs) { input, failures in
      let reader = formats.reader
      let inputFormat = reader.format(of: input)
      let isRecord = format.map { $0 == .jsonl } ?? inputFormat.isRecords
      var replacesFields = false
      try reader.forEach(in: input) { document in
        let result = pipeline.run(document)
        failures.report(result, of: input)
        if result.annotations.contains(where: { $0.type == .binaryText }) {
          Diagnostics.report("\(input.name): binary data rather than text")
        }
        let replaced =
          isRecord && !replacesFields ? RecordWriter.ownFields(replacedIn: document) : []
        if !replaced.isEmpty {
          replacesFields = true
          Diagnostics.report(
            "\(input.name): fields of records are replaced: \(replaced.joined(separator: ", "))")
        }
        try writer.write(result, asRecord: isRecord, from: inputFormat)
        if report != nil { page.add(result) }
      } failed: {
        failures.report($0)
      }
    }
    try writer.finish()
    if let report { try page.write(to: report) }
    try failures.check()
  }
}
