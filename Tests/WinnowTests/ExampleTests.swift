import Foundation
import Testing

@testable import Winnow

/// The sample pages of `Examples`: what is kept, what is set aside, the role of every line and why.
@Suite struct ExampleTests {
  private struct Kept: Decodable, Equatable {
    let line: Int
    let role: String
    let text: String
  }

  private struct SetAside: Decodable {
    let line: Int
    let role: String
    let rule: String
    let text: String
  }

  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Examples")

  static let names = try! FileManager.default.contentsOfDirectory(atPath: folder.path)
    .filter {
      FileManager.default.fileExists(atPath: folder.appending(path: "\($0)/page.txt").path)
    }
    .sorted()

  private func bytes(_ name: String, _ file: String) throws -> [UInt8] {
    try Array(Data(contentsOf: Self.folder.appending(path: "\(name)/\(file)")))
  }

  private func records<Record: Decodable>(_ name: String, _ file: String) throws -> [Record] {
    try bytes(name, file).split(separator: 0x0A).map {
      try JSONDecoder().decode(Record.self, from: Data($0))
    }
  }

  private func line(of segment: Segment, in result: WinnowResult) -> Int {
    1 + result.utf8[..<segment.range.lowerBound].count { $0 == 0x0A }
  }

  private func text(of segment: Segment, in result: WinnowResult) -> String {
    String(result.text(segment.range).drop(while: \.isNewline).prefix { !$0.isNewline })
  }

  @Test func thereAreSamplesOfEachKind() {
    #expect(Self.names.count >= 6)
  }

  @Test(arguments: names)
  func theCleanTextIsTheExpectedOne(name: String) throws {
    let result = Pipeline().run(Document(bytes: try bytes(name, "page.txt")))
    #expect(result.cleanText == String(decoding: try bytes(name, "clean.txt"), as: UTF8.self))
  }

  @Test(arguments: names)
  func everyLineHasItsRoleAndItsReason(name: String) throws {
    let result = Pipeline().run(Document(bytes: try bytes(name, "page.txt")))
    let content = result.segments.filter(\.kind.isContent)
    let kept = content.filter { $0.stream == .clean }.map {
      Kept(line: line(of: $0, in: result), role: $0.role.rawValue, text: text(of: $0, in: result))
    }
    let setAside = content.filter { $0.stream == .setAside }
    let expectedKept: [Kept] = try records(name, "kept.jsonl")
    let expectedSetAside: [SetAside] = try records(name, "set-aside.jsonl")
    #expect(kept == expectedKept)
    #expect(setAside.count == expectedSetAside.count)
    for (segment, expected) in zip(setAside, expectedSetAside) {
      #expect(line(of: segment, in: result) == expected.line)
      #expect(text(of: segment, in: result) == expected.text)
      #expect(segment.role.rawValue == expected.role, "\(expected.text)")
      // A line may have other reasons beside the one it has to go for.
      #expect(segment.decision.reasons.contains { $0.rule == expected.rule }, "\(expected.text)")
    }
  }

  @Test(arguments: names)
  func cleaningTheCleanTextChangesNothing(name: String) throws {
    let clean = try bytes(name, "clean.txt")
    #expect(Pipeline().run(Document(bytes: clean)).cleanUTF8 == clean)
  }

  @Test(arguments: names)
  func anotherLineEndChangesNoDecision(name: String) throws {
    let page = String(decoding: try bytes(name, "page.txt"), as: UTF8.self)
    let clean = String(decoding: try bytes(name, "clean.txt"), as: UTF8.self)
    for lineEnd in ["\r\n", "\r", "\u{2028}"] {
      let result = Pipeline().clean(page.replacingOccurrences(of: "\n", with: lineEnd))
      #expect(result == clean.replacingOccurrences(of: "\n", with: lineEnd))
    }
  }
}
