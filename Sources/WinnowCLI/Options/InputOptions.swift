import ArgumentParser
import WinnowIO

struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      """
      Files to read, also compressed by gzip, zstd, xz or bzip2; '-' or none for standard input.
      """,
      valueName: "file"),
    completion: .file())
  var files: [String] = []

  /// All of them; that standard output goes to one of them is an error.
  func inputs() throws -> [Input] {
    let inputs = files.isEmpty ? [.standard] : files.map(Input.init(argument:))
    try OutputPlaces.checkStandardOutput(against: inputs)
    return inputs
  }
}
