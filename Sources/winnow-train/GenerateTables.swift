internal import ArgumentParser
internal import LanguageTraining

/// Makes the character tables of the word scanner.
struct GenerateTables: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tables",
    abstract: "Makes the character tables of the word scanner.",
    discussion: """
      Example:
        winnow-train tables Data/character-tables.bin

      A model fits the tables it was trained with: train it anew when they change.
      """)

  @Argument(help: "Where the tables are written.")
  var path: String

  func run() throws {
    try OutputFile.write(CharacterTables.bytes(), to: path)
  }
}
