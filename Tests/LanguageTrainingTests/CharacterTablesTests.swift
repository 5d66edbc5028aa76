import ICUText
import Testing

@testable import LanguageTraining

@Suite("The character tables")
struct CharacterTablesTests {
  /// The words of a model were cut by them: they stay as they are until one is trained anew.
  @Test("are what would be made of the Unicode version they come from")
  func committed() throws {
    let made = CharacterTables.bytes()
    let committed = try RepositoryFile.bytes(RepositoryFile.characterTables)
    #expect(made.count > 50_000)
    if ICUVersion.unicode == "15.0" { #expect(made == committed) }
  }
}
