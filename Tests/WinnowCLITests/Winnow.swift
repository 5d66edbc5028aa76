import Foundation

/// The built command, run the way a shell runs it.
struct Winnow {
  struct Run {
    let output: [UInt8]
    let messages: String
    let exitCode: Int32

    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// The program next to the test bundle.
  static let program: URL = {
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    var folder = bundle.deletingLastPathComponent()
    // On macOS the tests sit inside a bundle.
    while folder.pathComponents.contains(where: { $0.hasSuffix(".xctest") }) {
      folder.deleteLastPathComponent()
    }
    return folder.appendingPathComponent("winnow")
  }()

  /// Runs the command to its end.
  ///
  /// The environment is fixed, so that help is not wrapped for the terminal of whoever runs the
  /// tests, and messages are in English.
  ///
  /// - Parameters:
  ///   - source: The file that standard input is read from, in place of `input`.
  ///   - target: The file that standard output goes to.
  ///   - program: What is run.
  static func run(
    _ arguments: String..., input: some Sequence<UInt8> = [], in folder: Folder? = nil,
    environment: [String: String] = [:], from source: URL? = nil, to target: URL? = nil,
    by program: URL = program
  ) throws -> Run {
    let files = try Folder()
    let inputFile = try source ?? files.write(Array(input), to: "input")
    let outputFile = try target ?? files.write([], to: "output")
    let messagesFile = try files.write([], to: "messages")
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = (folder ?? files).url
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "COLUMNS": "80"]
      .merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: messagesFile)
    try process.run()
    process.waitUntilExit()
    return Run(
      output: [UInt8](try Data(contentsOf: outputFile)),
      messages: String(decoding: try Data(contentsOf: messagesFile), as: UTF8.self),
      exitCode: process.terminationReason == .exit
        ? process.terminationStatus : -process.terminationStatus)
  }
}

extension Winnow {
  /// Runs a script of the shell, to which the command is `$0`.
  static func shell(
    _ script: String, input: some Sequence<UInt8> = [], in folder: Folder? = nil
  ) throws -> Run {
    try run(
      "-c", script, program.path, input: input, in: folder, by: URL(fileURLWithPath: "/bin/sh"))
  }
}

/// A folder that lives as long as a test.
final class Folder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "winnow-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  @discardableResult
  func write(_ bytes: [UInt8], to name: String) throws -> URL {
    let file = url.appendingPathComponent(name)
    try Data(bytes).write(to: file)
    return file
  }

  @discardableResult
  func write(_ text: String, to name: String) throws -> URL {
    try write(Array(text.utf8), to: name)
  }

  func read(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: url.appendingPathComponent(name)))
  }
}
