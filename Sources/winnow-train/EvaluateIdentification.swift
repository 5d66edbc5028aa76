public import ArgumentParser
public import LanguageTraining

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

  @Argument(help: "The test set, plain or compressed by zstd; several files make one set.")
  var files: [String]

  @OptionGroup var model: ModelOptions

  @Option(help: "Score only these languages, separated by commas.")
  var languages: String?

  @Flag(help: "Let only languages of the test come out.")
  var restricted = false

  @Option(help: "What to do to each text first: \(TextTransformation.allNames).")
  var transformation = TextTransformation.none

  @Flag(help: "Print the gaps between confidence and accuracy too, by words.")
  var calibration = false

  @Flag(help: "Print the share of texts that are not answered too, by words.")
  var abstention = false

  func run() throws {
    let score = try IdentificationTest(paths: files).run(
      modelPath: model.path, restricted: restricted,
      languages: languages?.split(separator: ",").map(String.init) ?? [],
      transformation: transformation)
    print(score.tabSeparated, terminator: "")
    StandardError.write(
      "languages \(score.rows.count)  macro accuracy \(score.macroAccuracy)  "
        + "macro F1 \(score.macroF1)")
    if calibration {
      for row in score.calibrationGaps where row.texts > 0 {
        StandardError.write(
          "words \(row.words)  texts \(row.texts)  gap \(row.gap)  chance \(row.chance)")
      }
    }
    if abstention {
      for row in score.abstentions where row.texts > 0 {
        StandardError.write("words \(row.words)  texts \(row.texts)  abstained \(row.share)")
      }
    }
  }
}

extension TextTransformation: ExpressibleByArgument {
  /// All names, for the help.
  static var allNames: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
