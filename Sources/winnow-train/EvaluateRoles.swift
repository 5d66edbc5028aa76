internal import ArgumentParser
internal import LanguageTraining

/// Measures the roles of lines on labelled pages.
struct EvaluateRoles: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate-roles",
    abstract: "Measures on labelled pages which lines the roles keep.",
    discussion: """
      Example:
        winnow-train evaluate-roles lines-dev.jsonl.zst

      Each line of the file is an object with an id and lines, each a pair of a label (1 article) \
      and a text. The first result counts body text, lists, quotations, tables and code as kept; \
      the second titles and headings, too, which the labels most often leave out.
      """)

  @Argument(help: "Labelled pages, one JSON object a line.")
  var file: String

  @Flag(help: "Print how many words of each role the labels call content.")
  var byRole = false

  func run() throws {
    var test = RoleTest()
    for page in try TrainRoles.read(file) { test.add(page) }
    print("body       \(test.body)")
    print("headings   \(test.bodyAndHeadings)")
    guard byRole else { return }
    for (role, words) in test.words.sorted(by: { $0.key < $1.key }) {
      print("\(role)\t\(words.content)\t\(words.frame)")
    }
  }
}
