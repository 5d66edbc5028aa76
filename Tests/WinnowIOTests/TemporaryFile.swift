import Foundation
import WinnowIO

/// A file that lives as long as a test.
final class TemporaryFile {
  let path: String

  init(_ bytes: some Sequence<UInt8>, suffix: String = ".txt") throws {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("winnow-\(UUID().uuidString)\(suffix)").path
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  var input: Input { .file(path) }

  var bytes: [UInt8] {
    get throws { [UInt8](try Data(contentsOf: URL(fileURLWithPath: path))) }
  }
}
