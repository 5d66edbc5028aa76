internal import ArgumentParser
internal import LanguageTraining

/// Prints the character tables of the word scanner.
struct GenerateTables: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tables",
    abstract: "Prints the character tables of the word scanner, as C.",
    discussion: """
      Example:
        winnow-train tables > Sources/CLanguageKernels/character_tables.c

      A model fits the tables it was trained with: train it anew when they change.
      """)

  func run() {
    print(CharacterTables.source(), terminator: "")
  }
}
