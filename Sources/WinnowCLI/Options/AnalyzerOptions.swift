import ArgumentParser
import LanguageID

struct AnalyzerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      The only languages to choose from, as codes separated by commas; 'zh' stands for all kinds of \
      Chinese. (default: all)
      """,
      valueName: "codes"))
  var languages: String?

  @Option(
    help: ArgumentHelp(
      """
      Languages expected more than others, as codes separated by commas, each with the factor of \
      its probability if you like: 'nl,de=5'. (default factor: 100)
      """,
      valueName: "codes"))
  var hint: String?

  @Flag(
    help: """
      Tell close varieties, such as Bokmål and Nynorsk, as strictly apart as other languages.
      """)
  var strictVarieties = false

  @OptionGroup var model: ModelOptions

  /// The factor of a hint that names none.
  private static let weight = 100.0

  func makeAnalyzer(expecting language: String? = nil) throws -> LanguageAnalyzer {
    let model = try model.load()
    var options = LanguageAnalyzer.Options()
    options.strictVarieties = strictVarieties
    options.expectedLanguage = try language.map { try model.language(code: $0) }
    if let languages {
      options.constraints = try Self.split(languages).flatMap { try model.ranges(code: $0) }
    }
    for hint in hint.map(Self.split) ?? [] {
      let parts = hint.split(separator: "=", omittingEmptySubsequences: false)
      guard parts.count < 3, let weight = parts.count == 1 ? Self.weight : Double(parts[1]),
        weight > 0, weight.isFinite
      else {
        throw UsageFailure(
          "'--hint \(hint)' is neither a code nor a code, '=' and a factor above 0")
      }
      for range in try model.ranges(code: parts[0]) { options.languageHints[range] = weight }
    }
    return LanguageAnalyzer(model: model, options: options)
  }

  private static func split(_ list: String) -> [Substring] {
    list.split(separator: ",", omittingEmptySubsequences: false)
  }
}
