import ArgumentParser
import ICUText
import LanguageID
import WinnowIO

struct Languages: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "languages",
    abstract: "List the languages that Winnow knows.",
    discussion: """
      Each line holds a code, the script the language is written in, how well it is told in single \
      sentences (F1 on FLORES-200, dev, in percent; '-' where that was not measured), and its name, \
      with tabs between them.

      EXAMPLES:
        winnow languages
        winnow languages --names-in nl
      """)

  @Option(
    help: ArgumentHelp("The language to write the names in.", valueName: "code"))
  var namesIn = "en"

  @OptionGroup var model: ModelOptions

  func run() throws {
    // ICU takes English in the place of what it does not know.
    guard !namesIn.isEmpty, LocaleNames(in: "en").language(namesIn) != nil else {
      throw UsageFailure("unknown language \"\(namesIn)\"")
    }
    let names = LocaleNames(in: namesIn)
    var output = Output.standard()
    let model = try model.load()
    for language in model.languages.sorted() {
      let script = language.script ?? LocaleNames.likelyScript(of: language.code)?.code ?? "Zyyy"
      let name = names.language(language.code) ?? language.code
      let quality = model.sentenceF1(of: language).map(Self.percent) ?? "-"
      try output.write("\(language.code)\t\(script)\t\(quality)\t\(name)\n".utf8)
    }
    try output.finish()
  }

  /// With one decimal.
  private static func percent(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
