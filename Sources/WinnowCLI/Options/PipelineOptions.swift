import ArgumentParser
import LanguageID
import Winnow

struct PipelineOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The main language, where it is known. (default: what most of the text is in)",
      valueName: "code"))
  var language: String?

  @OptionGroup var policy: PolicyOptions

  @OptionGroup var model: ModelOptions

  func makePipeline() throws -> Pipeline {
    let policy = try policy.load()
    let model = try model.load()
    var options = LanguageAnalyzer.Options()
    options.expectedLanguage = try language.map { try model.language(code: $0) }
    return Pipeline(
      policy: policy, languageAnalyzer: LanguageAnalyzer(model: model, options: options))
  }
}
