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

  var inputs: [Input] {
    files.isEmpty ? [.standard] : files.map(Input.init(argument:))
  }
}
