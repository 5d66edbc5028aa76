import Foundation

/// Files of the project that tests read.
enum RepositoryFile {
  static let languageStates = root.appending(path: "Data/language-states.bin").path
  static let characterTables = root.appending(path: "Data/character-tables.bin").path

  static let pages = root.appending(path: "Data/pages").path

  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path)))
  }
}
