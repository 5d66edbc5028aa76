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

  var inputs: [Input] {
    paths.isEmpty ? [.standard] : paths.flatMap { Input.all(at: $0) }
  }
}
