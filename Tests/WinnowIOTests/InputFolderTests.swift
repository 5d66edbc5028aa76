import Foundation
import Testing

@testable import WinnowIO

/// Which files a folder stands for.
struct InputFolderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func names(failures: inout [InputFailure]) -> [String] {
    var found: [InputFailure] = []
    let inputs = Input.all(at: folder.path) { found.append($0) }
    failures += found
    return inputs.map { String($0.name.dropFirst(folder.path.count + 1)) }
  }

  @Test func regularFilesInTheirOrderAndEachFolderOnce() throws {
    let manager = FileManager.default
    try manager.createDirectory(atPath: folder.path + "/sub", withIntermediateDirectories: true)
    for name in ["b.txt", "sub/a.txt", ".hidden"] {
      try "text".write(toFile: folder.path + "/" + name, atomically: true, encoding: .utf8)
    }
    // A way back to where it began, and a pipe that nobody writes to.
    try manager.createSymbolicLink(
      atPath: folder.path + "/sub/up", withDestinationPath: folder.path)
    #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
    var failures: [InputFailure] = []
    #expect(names(failures: &failures) == ["b.txt", "sub/a.txt"])
    #expect(failures.isEmpty)
  }

  @Test func whatCannotBeReadIsReported() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path + "/closed", withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0])
    var failures: [InputFailure] = []
    #expect(names(failures: &failures) == [])
    // Whoever may do everything reads it, as empty.
    #expect(failures.map(\.cause) == (getuid() == 0 ? [] : ["Permission denied"]))
    let missing = #expect(throws: InputFailure.self) {
      try FileSystem.names(in: folder.path + "/missing")
    }
    #expect(missing?.cause == "No such file or directory")
  }
}
