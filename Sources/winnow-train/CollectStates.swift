internal import ArgumentParser
internal import LanguageID
internal import LanguageTraining

/// Writes what text of each language looks like to a model.
struct CollectStates: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "states",
    abstract: "Writes what text of each language looks like to a model, for `add`.",
    discussion: """
      Example:
        winnow-train states --data ../shared/data --output Data/language-states.bin
      """)

  @Option(help: "Folder with the training text.")
  var data: String

  @Option(help: "File of sources that are left out.")
  var exclusions = "Data/training-exclusions.tsv"

  @OptionGroup var model: ModelOptions

  @Option(help: "Where the states go.")
  var output: String

  func run() throws {
    let model = try model.read()
    let states = try StateCollector(data: data, exclusions: exclusions).states(of: model)
    try OutputFile.write(states.bytes, to: output)
  }
}
