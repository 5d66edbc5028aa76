internal import ArgumentParser
internal import LanguageTraining
internal import SystemPackage

/// Makes the tables of characters behind the repair of mojibake and the detection of charsets.
struct TrainCharacters: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "characters",
    abstract: "Makes the tables of characters that find mojibake and charsets.",
    discussion: """
      Example:
        winnow-train characters corpus/train --pairs Data/character-pairs.bin \\
          --shares Data/character-shares.bin

      The folder holds a file for each language, <language>.tsv or .tsv.zst, with lines of a source,
      a tab and a sentence.
      """)

  @Argument(help: "Folder with the sentences.")
  var folder: String

  @Option(help: "Where the table of pairs is written.")
  var pairs: String

  @Option(help: "Where the table of each language's characters is written.")
  var shares: String

  func run() throws {
    var pairTrainer = CharacterPairTrainer()
    try pairTrainer.read(folder: folder) { StandardError.write($0) }
    try Self.write(pairTrainer.table(), to: pairs)
    var shareTrainer = CharacterShareTrainer()
    try shareTrainer.read(folder: folder) { StandardError.write($0) }
    try Self.write(shareTrainer.bytes, to: shares)
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    let file = try FileDescriptor.open(
      path, .writeOnly, options: [.create, .truncate],
      permissions: [.ownerReadWrite, .groupRead, .otherRead])
    _ = try file.closeAfter { try file.writeAll(bytes) }
  }
}
