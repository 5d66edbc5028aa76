import ArgumentParser
import LanguageID
import Winnow
import WinnowIO

struct PipelineOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The main language, where it is known. (default: what most of the text is in)",
      valueName: "code"))
  var language: String?

  @Option(
    help: ArgumentHelp(
      """
      The field of records that says what language they are in, as 'lang'; of pages in web archives \
      that is 'html_lang'. What it says is evidence beside that of the text.
      """,
      valueName: "name"))
  var languageField: String?

  @Flag(
    help: """
      Take close varieties, such as Bokmål and Nynorsk, for foreign to one another.
      """)
  var strictVarieties = false

  @OptionGroup var policy: PolicyOptions

  @Option(
    help: ArgumentHelp(
      """
      Another program as an annotator; it reads a JSON line for each text and answers with one. May \
      be given several times.
      """,
      valueName: "command"))
  var annotator: [String] = []

  @Option(
    help: ArgumentHelp("How long a program may take for one text.", valueName: "seconds"))
  var timeout: Double = 30

  @OptionGroup var model: ModelOptions

  func validate() throws {
    guard timeout > 0, timeout <= 86_400 else {
      throw ValidationError("--timeout must be above 0 and at most 86400.")
    }
  }

  func makePipeline() throws -> Pipeline {
    let policy = try policy.load()
    let model = try model.load()
    var options = LanguageAnalyzer.Options()
    options.expectedLanguage = try language.map { try model.language(code: $0) }
    options.strictVarieties = strictVarieties
    let programs = annotator.map { ExternalAnnotator(command: $0, timeout: .seconds(timeout)) }
    var pipeline = Pipeline(
      policy: policy, languageAnalyzer: LanguageAnalyzer(model: model, options: options),
      annotators: Pipeline.builtInAnnotators + programs)
    pipeline.languageField = languageField
    return pipeline
  }
}
