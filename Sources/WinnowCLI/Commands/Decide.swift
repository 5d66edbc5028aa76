import ArgumentParser
import Winnow
import WinnowIO

struct Decide: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide",
    abstract: "Decide again about stored records, under another policy.",
    discussion: """
      Reads the records that 'winnow clean --format jsonl' wrote, decides by what they say about \
      their text, and writes them with the new decisions and clean texts. Nothing is looked at \
      again, so it is fast; a rule can only speak of what was found out when the records were made.

      Under the policy that the records were made with, nothing changes. Under another one the \
      outcome can differ from that of 'winnow clean' with it: 'clean' finds out the main language, \
      the roles and the risks again in what is left of a text, so each policy has evidence of its \
      own. A record made under 'keep-all' counts lines for the main language that 'article' sets \
      aside, and where they outweigh the rest, 'decide' sets the rest aside as foreign. Where that \
      matters, run 'winnow clean' again on the text of the records.

      EXAMPLES:
        winnow decide --policy strict records.jsonl > stricter.jsonl
        winnow decide --policy mine.toml --format text records.jsonl > clean.txt
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var policy: PolicyOptions

  @Option(
    help: ArgumentHelp(
      "The field of the records that holds the text. (default: what the records say)",
      valueName: "name"))
  var textField: String?

  @Option(help: "What to write: 'jsonl' is whole records, 'text' the clean texts alone.")
  var format: Clean.OutputFormat = .jsonl

  @Option(
    help: ArgumentHelp(
      "Write what was set aside here, a JSON record for each segment, with the reasons.",
      valueName: "file"),
    completion: .file())
  var setAside: String?

  func run() throws {
    let inputs = try input.inputs()
    try OutputPlaces(["--set-aside": setAside]).check(against: inputs)
    var writer = try DecisionWriter(
      policy: policy.load(), textOnly: format == .text, setAside: setAside)
    let parser = JSONParser()
    var failures = FailureCount()
    try failures.forEach(inputs) { input, failures in
      try JSONLReader.forEach(in: input) { object, line in
        do {
          try writer.write(
            StoredRecord(object, textField: textField, parser: parser), of: input, line: line)
        } catch let failure as RecordFailure {
          failures.report(
            InputFailure(name: input.name, line: line, cause: failure.description))
        }
      } failed: {
        failures.report($0)
      }
    }
    try writer.finish()
    try failures.check()
  }
}
