import ArgumentParser
import WinnowIO

/// A line: `FILE:LINE`, `FILE:RECORD:LINE` where a file holds many documents, or without a file, or with `-` for it,
/// one of standard input.
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
    if let (path, record) = Place.split(path) {
      let input = Place.input(path)
      if !reader.format(of: input).isWhole, !path.isEmpty || Place.isRecord(self.path) {
        return Target(input: input, record: record, line: line)
      }
    }
    let input = Place.input(path)
    guard reader.format(of: input).isWhole else {
      let file = input == .standard ? "" : "FILE:"
      throw UsageFailure("\(input.name) holds records; give \(file)RECORD:LINE")
    }
    return Target(input: input, record: 1, line: line)
  }

  private static func input(_ path: Substring) -> Input {
    path.isEmpty ? .standard : Input(argument: String(path))
  }

  /// Whether a number stands for a record of standard input: that there is a file of this name goes before.
  private static func isRecord(_ number: Substring) -> Bool {
    !Input(argument: String(number)).exists
  }

  /// The number behind the last colon, and what is before it.
  private static func split(_ argument: some StringProtocol) -> (path: Substring, number: Int)? {
    let colon = argument.lastIndex(of: ":")
    let digits = colon.map { argument[argument.index(after: $0)...] } ?? argument[...]
    guard let number = Int(digits), number > 0 else { return nil }
    return (Substring(colon.map { argument[..<$0] } ?? ""), number)
  }
}
