internal import ArgumentParser
internal import LanguageID
internal import LanguageTraining

/// Measures the model on short texts as people write them.
struct EvaluateRobustness: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate-robustness",
    abstract: "Measures the model on short texts as people write them.",
    discussion: """
      Example:
        winnow-train evaluate-robustness Data/robustness.tsv

      Each line holds a kind, a language ('und' for texts the model is not to answer) and a text. \
      Prints kind, texts, right answers, and right ones or close varieties.
      """)

  @Argument(help: "The test.")
  var file: String

  @OptionGroup var model: ModelOptions

  @Flag(help: "Print each wrong answer on standard error.")
  var verbose = false

  func run() throws {
    let model = try model.read()
    print("kind\ttexts\tright\tright_or_close")
    for row in try RobustnessTest(path: file).run(model: model) {
      print("\(row.kind)\t\(row.texts)\t\(row.right)\t\(row.close)")
      if !verbose { continue }
      for (answer, text) in row.wrong { StandardError.write("  \(answer)  \(text)") }
    }
  }
}
