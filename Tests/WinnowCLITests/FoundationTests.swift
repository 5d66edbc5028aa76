import Foundation
import Testing

/// No library imports Foundation, and the command does not carry it: it would bring a second ICU,
/// megabytes, and milliseconds at start-up.
struct FoundationTests {
  private static let sources = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources")

  /// Programs may use FoundationEssentials, the part without ICU.
  private static let programs = ["WinnowCLI", "winnow-train"]

  @Test func noLibraryImportsFoundation() throws {
    let files = try #require(
      FileManager.default.enumerator(at: Self.sources, includingPropertiesForKeys: nil))
    var count = 0
    for case let file as URL in files where file.pathExtension == "swift" {
      count += 1
      let text = try String(contentsOf: file, encoding: .utf8)
      let target = file.pathComponents.dropFirst(Self.sources.pathComponents.count).first ?? ""
      let imports = text.matches(of: /(?m)^[^\/\n]*\bimport\s+(?:\w+\s+)?(Foundation\w*)/)
        .map { String($0.1) }
      let allowed = Self.programs.contains(target) ? ["FoundationEssentials"] : []
      #expect(imports.allSatisfy { allowed.contains($0) }, "\(target)/\(file.lastPathComponent)")
    }
    #expect(count > 100)
  }

  #if os(Linux)
    @Test func theCommandIsNotLinkedToFoundation() throws {
      let program = try Data(contentsOf: Winnow.program)
      #expect(program.range(of: Data("libswiftCore.so".utf8)) != nil)
      // ArgumentParser brings FoundationEssentials; it has no ICU.
      for library in [
        "libFoundation.so", "lib_FoundationICU.so", "libFoundationInternationalization.so",
      ] {
        #expect(program.range(of: Data(library.utf8)) == nil, "\(library)")
      }
    }
  #endif
}
