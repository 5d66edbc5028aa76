import ArgumentParser
import TextRepair
import Winnow
import WinnowIO

struct Normalize: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "normalize",
    abstract: "Decode a text, repair it, and normalise it.",
    discussion: """
      Bytes of any charset come out as UTF-8, damaged text is made whole, and what nobody sees is \
      taken away. A text with nothing wrong comes out byte for byte; doing it twice changes nothing.

      Records keep all fields they came with, and get the text as 'normalized', every edit with \
      its reason as 'edits', and 'decoding'. Offsets of edits count in the text before the repair. \
      The edits are a log, by where they begin: where several steps changed a place, each has its \
      edit there, and only 'normalized' says what came of them all.

      PRESETS:
      \(presets)

      Web addresses keep their marks and dashes under each of them.

      EXAMPLES:
        winnow normalize page.txt > whole.txt
        winnow normalize --explain page.txt
        winnow normalize --steps mojibake,line-ends < page.txt
        winnow normalize --also nfkc,case-folding page.txt > keys.txt
        winnow normalize --jsonl --preset minimal pages.jsonl > records.jsonl
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var formats: FormatOptions
  @OptionGroup var charset: CharsetOptions
  @OptionGroup var repair: RepairOptions

  @Flag(help: "List every edit with its place and its reason instead of writing the text.")
  var explain = false

  @Flag(help: "Write a JSON record for each document, with every edit. (default: for records)")
  var jsonl = false

  @OptionGroup var offsets: OffsetOptions

  func validate() throws {
    if explain && jsonl { throw ValidationError("'--explain' and '--jsonl' exclude each other.") }
  }

  func run() throws {
    let repairer = try repair.makeRepairer()
    var reader = formats.reader
    reader.declaredCharset = try charset.declared()
    let writer = RepairWriter(offsetUnit: offsets.offsetUnit, textField: formats.textField)
    var output = RepairOutput(writer)
    var failures = FailureCount()
    try failures.forEach(input.inputs()) { input, failures in
      let format = reader.format(of: input)
      try reader.forEach(in: input) { document in
        if explain {
          try output.explain(repairer.normalize(utf8: document.utf8), of: document)
        } else if jsonl || format.isRecords {
          try output.write(repairer.normalize(utf8: document.utf8), of: document)
        } else {
          try output.write(text: repairer.text(utf8: document.utf8), from: format)
        }
      } failed: {
        failures.report($0)
      }
    }
    try output.finish()
    try failures.check()
  }

  /// A paragraph for each preset: its steps beside those of the one before it, and what they may lose.
  private static var presets: String {
    var known: Set<Repairer.Step> = []
    return Repairer.Preset.allCases.map { preset in
      let names = Repairer.Step.allCases.filter { preset.steps.subtracting(known).contains($0) }
        .map(\.rawValue).joined(separator: ", ")
      let more = known.isEmpty ? "" : "those before and "
      known = preset.steps
      let mark = preset == .standard ? " (default)" : ""
      return "  '\(preset.rawValue)'\(mark) takes \(more)\(names). May lose \(preset.losses)."
    }.joined(separator: "\n\n")
  }
}
