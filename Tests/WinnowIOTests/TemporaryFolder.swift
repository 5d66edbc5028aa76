import Foundation

/// A folder that lives as long as a test.
final class TemporaryFolder {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("winnow-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file, and gives its path.
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    let file = path + "/" + name
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    return file
  }

  /// What the files hold that a run over a corpus left in a folder inside, by name.
  func results(in name: String) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    let results = path + "/" + name
    for file in try FileManager.default.contentsOfDirectory(atPath: results)
    where file != ".winnow" {
      files[file] = [UInt8](try Data(contentsOf: URL(fileURLWithPath: results + "/" + file)))
    }
    return files
  }
}
