internal import ArgumentParser
internal import TextRepair

/// Makes the table of characters that a step of repair may have to change.
struct GenerateSuspects: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suspects",
    abstract: "Makes the table of characters that repair has to look at.",
    discussion: """
      Example:
        winnow-train suspects Data/character-suspects.bin

      To be made anew when the table of character pairs changes, or the steps of repair, or ICU.
      """)

  @Argument(help: "Where the table is written.")
  var path: String

  func run() throws {
    try OutputFile.write(SuspectTableBuilder().bytes, to: path)
  }
}
