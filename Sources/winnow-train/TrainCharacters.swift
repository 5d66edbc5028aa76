internal import ArgumentParser
internal import LanguageTraining

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
    try OutputFile.write(pairTrainer.table(), to: pairs)
    var shareTrainer = CharacterShareTrainer()
    try shareTrainer.read(folder: folder) { StandardError.write($0) }
    try OutputFile.write(shareTrainer.bytes, to: shares)
  }
}
