import ArgumentParser
import LanguageID

struct AnalyzerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The only languages to choose from, as codes separated by commas. (default: all)",
      valueName: "codes"))
  var languages: String?

  @OptionGroup var model: ModelOptions

  func makeAnalyzer() throws -> LanguageAnalyzer {
    let model = try model.load()
    var options = LanguageAnalyzer.Options()
    if let languages {
      options.constraints = try languages.split(separator: ",", omittingEmptySubsequences: false)
        .map { try model.language(code: $0) }
    }
    return LanguageAnalyzer(model: model, options: options)
  }
}
