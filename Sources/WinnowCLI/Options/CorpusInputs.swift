import ArgumentParser
import WinnowIO

/// Files, and folders with files in them.
struct CorpusInputs: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      """
      Files to read, also compressed by gzip, zstd, xz or bzip2, and folders with such files; '-' \
      or none for standard input.
      """,
      valueName: "input"),
    completion: .file())
  var paths: [String] = []

  var readsStandardInput: Bool { paths.isEmpty || paths.contains("-") }

  /// All of them; folders that cannot be read are reported, and that standard output goes to one of
  /// the files is an error.
  func inputs(_ failures: inout FailureCount) throws -> [Input] {
    let inputs =
      paths.isEmpty
      ? [.standard] : paths.flatMap { path in Input.all(at: path) { failures.report($0) } }
    try OutputPlaces.checkStandardOutput(against: inputs)
    return inputs
  }
}
