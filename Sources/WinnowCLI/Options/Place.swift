import ArgumentParser
import WinnowIO

/// A line: `FILE:LINE`, `FILE:RECORD:LINE` where a file holds many documents, or `LINE` alone for
/// standard input.
struct Place: ExpressibleByArgument {
  /// What a place means: a document of an input, counted from 1, and a line of its text.
  struct Target {
    let input: Input
    let record: Int
    let line: Int
  }

  private let path: Substring
  private let line: Int

  init?(argument: String) {
    guard let (path, line) = Place.split(argument) else { return nil }
    self.path = path
    self.line = line
  }

  func target(in reader: DocumentReader) throws -> Target {
    if let (path, record) = Place.split(path), !path.isEmpty {
      let input = Input.file(String(path))
      if !reader.format(of: input).isWhole {
        return Target(input: input, record: record, line: line)
      }
    }
    let input = path.isEmpty ? Input.standard : .file(String(path))
    guard reader.format(of: input).isWhole else {
      throw UsageFailure("\(input.name) holds records; give FILE:RECORD:LINE")
    }
    return Target(input: input, record: 1, line: line)
  }

  /// The number behind the last colon, and what is before it.
  private static func split(_ argument: some StringProtocol) -> (path: Substring, number: Int)? {
    let colon = argument.lastIndex(of: ":")
    let digits = colon.map { argument[argument.index(after: $0)...] } ?? argument[...]
    guard let number = Int(digits), number > 0 else { return nil }
    return (Substring(colon.map { argument[..<$0] } ?? ""), number)
  }
}
