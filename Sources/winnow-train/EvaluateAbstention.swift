internal import ArgumentParser
internal import LanguageID
internal import LanguageTraining

/// Measures how often the model abstains from texts that are in no language.
struct EvaluateAbstention: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate-abstention",
    abstract: "Measures how often the model abstains from texts that are in no language.",
    discussion: """
      Example:
        winnow-train evaluate-abstention

      The texts are made: names, numbers, addresses, hashes, code, keyboard noise and emoji, the \
      same on every run. Prints kind, texts and abstentions.
      """)

  @OptionGroup var model: ModelOptions

  @Option(help: "Texts of each of the eight kinds.")
  var count = 250

  func run() throws {
    let model = try model.read()
    for row in AbstentionSet.run(model: model, ofEachKind: count) {
      print("\(row.kind)\t\(row.texts)\t\(row.abstained)")
    }
  }
}
