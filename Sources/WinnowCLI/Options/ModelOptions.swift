import ArgumentParser
import LanguageID

struct ModelOptions: ParsableArguments {
  @Option(
    name: .customLong("model"),
    help: ArgumentHelp("A language model instead of the built-in one.", valueName: "file"),
    completion: .file())
  var path: String?

  func load() throws -> LanguageModel {
    guard let path else { return .builtIn }
    do throws(ModelError) {
      return try LanguageModel(path: path)
    } catch {
      // Of all errors only this one names the file itself.
      if case .unreadable = error { throw UsageFailure(error.description) }
      throw UsageFailure("\(path): \(error)")
    }
  }
}
