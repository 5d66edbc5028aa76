import ArgumentParser
import LanguageID
import Winnow

struct PipelineOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The main language, where it is known. (default: what most of the text is in)",
      valueName: "code"))
  var language: String?

  @Option(
    help: ArgumentHelp(
      "What is set aside: \(Policy.presets.map(\.name).joined(separator: ", ")).",
      valueName: "name"))
  var policy = Policy.article.name

  @OptionGroup var model: ModelOptions

  func makePipeline() throws -> Pipeline {
    guard let policy = Policy.preset(named: policy) else {
      let names = Policy.presets.map(\.name).joined(separator: ", ")
      throw UsageFailure("unknown policy \"\(self.policy)\"; known are \(names)")
    }
    let model = try model.load()
    var options = LanguageAnalyzer.Options()
    options.expectedLanguage = try language.map { try model.language(code: $0) }
    return Pipeline(
      policy: policy, languageAnalyzer: LanguageAnalyzer(model: model, options: options))
  }
}
