internal import ArgumentParser
internal import LanguageTraining
internal import SystemPackage

/// Makes the table of character pairs behind the repair of mojibake.
struct TrainCharacters: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "characters",
    abstract: "Makes the table of character pairs that finds mojibake.",
    discussion: """
      Example:
        winnow-train characters corpus/train --output Data/character-pairs.bin

      The folder holds a file for each language, <language>.tsv or .tsv.zst, with lines of a source,
      a tab and a sentence.
      """)

  @Argument(help: "Folder with the sentences.")
  var folder: String

  @Option(help: "Where the table is written.")
  var output: String

  func run() throws {
    var trainer = CharacterPairTrainer()
    try trainer.read(folder: folder) { StandardError.write($0) }
    let file = try FileDescriptor.open(
      output, .writeOnly, options: [.create, .truncate],
      permissions: [.ownerReadWrite, .groupRead, .otherRead])
    _ = try file.closeAfter { try file.writeAll(trainer.table()) }
  }
}
