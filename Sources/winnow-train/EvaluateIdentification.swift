internal import ArgumentParser
internal import LanguageTraining

/// Measures language identification on a test set.
struct EvaluateIdentification: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate-identification",
    abstract: "Measures language identification on a test set.",
    discussion: """
      Example:
        winnow-train evaluate-identification --restricted ../shared/eval/lingua-sentences.tsv.zst

      The file has a tag, a tab and a text in each line. Prints a table with one line a language, \
      and macro-averaged figures on standard error.
      """)

  @Argument(help: "The test set, plain or compressed by zstd.")
  var file: String

  @Option(help: "A model file instead of the built-in model.")
  var model: String?

  @Option(help: "Score only these languages, separated by commas.")
  var languages: String?

  @Flag(help: "Let only languages of the test come out.")
  var restricted = false

  func run() throws {
    let score = try IdentificationTest(path: file).run(
      modelPath: model, restricted: restricted,
      languages: languages?.split(separator: ",").map(String.init) ?? [])
    print(score.tabSeparated, terminator: "")
    StandardError.write(
      "languages \(score.rows.count)  macro accuracy \(score.macroAccuracy)  "
        + "macro F1 \(score.macroF1)")
  }
}
