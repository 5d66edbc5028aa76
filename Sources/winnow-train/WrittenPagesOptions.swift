internal import ArgumentParser
internal import LanguageTraining

/// Pages written for training, where a command learns from such.
struct WrittenPagesOptions: ParsableArguments {
  @Option(help: "A folder with pages that were written for training, a role before each line.")
  var written: String?

  func read() throws -> [WrittenPage] { try written.map { try WrittenPage.read(folder: $0) } ?? [] }

  /// What the folder is known again by, under its name.
  func digests() throws -> [String: String] {
    guard let written else { return [:] }
    return [OutputFile.name(of: written): try LineDigest(folder: written).text]
  }
}
