import ArgumentParser
import ICUText
import LanguageID
import WinnowIO

struct Languages: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List the languages that Winnow knows.",
    discussion: """
      Each line holds a code, the script the language is written in, and its name, with tabs \
      between them.

      EXAMPLES:
        winnow languages
        winnow languages --names-in nl
      """)

  @Option(
    help: ArgumentHelp("The language to write the names in.", valueName: "code"))
  var namesIn = "en"

  @OptionGroup var model: ModelOptions

  func run() throws {
    let names = LocaleNames(in: namesIn)
    var output = Output.standard()
    for language in try model.load().languages.sorted() {
      let script = language.script ?? LocaleNames.likelyScript(of: language.code)?.code ?? "Zyyy"
      let name = names.language(language.code) ?? language.code
      try output.write("\(language.code)\t\(script)\t\(name)\n".utf8)
    }
    try output.finish()
  }
}
