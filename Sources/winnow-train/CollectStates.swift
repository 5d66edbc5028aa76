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

  @OptionGroup var text: TrainingTextOptions

  @OptionGroup var model: ModelOptions

  @Option(help: "Where the states go.")
  var output: String

  func run() throws {
    let model = try model.read()
    let states = try StateCollector(data: text.data, exclusions: text.exclusions).states(of: model)
    try OutputFile.write(states.bytes, to: output)
  }
}
