internal import ArgumentParser
internal import LanguageID

/// Which language model a command is about.
struct ModelOptions: ParsableArguments {
  @Option(name: .customLong("model"), help: "A model file instead of the built-in model.")
  var path: String?

  /// The model, read from its file.
  func read() throws -> LanguageModel {
    try path.map { try LanguageModel(path: $0) } ?? .builtIn
  }
}
