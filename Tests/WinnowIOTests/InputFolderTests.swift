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

  /// Archives from before UTF-8 hold names in all charsets; these were reported as missing.
  @Test(
    arguments: [
      ([0x62, 0xFF], "b\u{FFFD}"), ([0x93, 0xFA, 0x2E], "\u{FFFD}\u{FFFD}."),
      ([0xEF, 0xB7, 0x90], "\u{FFFD}\u{FFFD}\u{FFFD}"), ([0xC3, 0xA9, 0xE9], "é\u{FFFD}"),
    ] as [([UInt8], String)])
  func namesThatAreNoTextAreGivenBackAsTheyWere(name: [UInt8], shown: String) throws {
    let text = FileName.text(name)
    #expect(FileName.path(text) == name.map { CChar(bitPattern: $0) } + [0])
    #expect(FileName.shown(text) == shown)
    // Apple's file systems take UTF-8 alone.
    #if !canImport(Darwin)
      try checkFile(named: name)
    #endif
  }

  private func checkFile(named name: [UInt8]) throws {
    let text = FileName.text(name)
    let path = folder.path + "/" + text
    let descriptor = open(FileName.path(path), O_WRONLY | O_CREAT, 0o644)
    try #require(descriptor >= 0)
    defer { unlink(FileName.path(path)) }
    #expect(write(descriptor, "bees", 4) == 4)
    close(descriptor)
    let inputs = Input.all(at: folder.path) { Issue.record($0) }
    let contents = try inputs.map { input in try input.readAll() }
    #expect(contents == [Array("bees".utf8)])
    #expect(inputs.map(\.path) == [path])
    #expect(inputs.map(\.name) == [folder.path + "/" + FileName.shown(text)])
    #expect(FileIdentity(ofPath: path) != nil)
  }

  @Test func plainNamesStandForThemselves() {
    for name in ["a.txt", "é", "日本 🐝", ""] {
      #expect(FileName.text(Array(name.utf8)) == name)
      #expect(FileName.shown(name) == name)
      #expect(FileName.path(name) == Array(name.utf8CString))
    }
    #expect(FileName.shown("winnow: " + FileName.text([0x62, 0xFF])) == "winnow: b\u{FFFD}")
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
