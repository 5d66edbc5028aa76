import Foundation
import Testing

/// Output kept in a file, so that a change of it is seen and agreed to.
enum Snapshot {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Snapshots")

  /// Compares text with the snapshot of that name.
  ///
  /// With `WINNOW_RECORD_SNAPSHOTS=1` in the environment the snapshot is written instead; read the
  /// difference before committing it.
  static func expect(
    _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["WINNOW_RECORD_SNAPSHOTS"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    let wanted = try String(contentsOf: file, encoding: .utf8)
    #expect(text == wanted, sourceLocation: sourceLocation)
  }
}
