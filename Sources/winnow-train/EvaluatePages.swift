internal import ArgumentParser
internal import LanguageTraining
internal import Winnow

/// Measures cleaning on pages that were written for it.
struct EvaluatePages: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate-pages",
    abstract: "Measures on written pages what cleaning keeps.",
    discussion: """
      Example:
        winnow-train evaluate-pages Data/pages/test

      Each file (*.tsv) of the folder is a page, a role and a tab before each line with words. \
      Words of lines with a role of the content are to be kept; in scripts without spaces two \
      characters count as one. The whole pipeline is measured, with its default policy.
      """)

  @Argument(help: "A folder with pages.")
  var folder: String

  func run() throws {
    let pipeline = Pipeline()
    let pages = try WrittenPage.read(folder: folder)
    var all = WrittenPageScore()
    print("page\tcontent\tframe\tprecision\trecall\tf1")
    for page in pages {
      var score = WrittenPageScore()
      score.add(page, by: pipeline)
      all.add(score)
      print(row(page.name, score))
    }
    print(row("all", all))
  }

  private func row(_ name: String, _ score: WrittenPageScore) -> String {
    let counts = [score.content, score.frame].map { String(Int($0)) }
    let shares = [score.precision, score.recall, score.f1]
      .map { "\(($0 * 10_000).rounded() / 10_000)" }
    return ([name] + counts + shares).joined(separator: "\t")
  }
}
