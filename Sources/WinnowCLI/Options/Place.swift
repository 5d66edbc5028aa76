import ArgumentParser
import WinnowIO

/// A line of a file: `FILE:LINE`, or `FILE:RECORD:LINE` where a file holds many documents.
struct Place: ExpressibleByArgument {
  let argument: String

  init?(argument: String) {
    guard Place.lastNumber(of: argument) != nil else { return nil }
    self.argument = argument
  }

  /// What a place means for a reader: files of many documents need the number of the record, too.
  func target(in reader: DocumentReader) throws -> (input: Input, record: Int, line: Int) {
    guard let (path, line) = Place.lastNumber(of: argument) else {
      throw UsageFailure("\"\(argument)\" is no place; give FILE:LINE")
    }
    if let (outerPath, record) = Place.lastNumber(of: path) {
      let input = Input(argument: String(outerPath))
      if reader.format(of: input) == .jsonl { return (input, record, line) }
    }
    let input = Input(argument: String(path))
    guard reader.format(of: input) == .text else {
      throw UsageFailure("\(input.name) holds records; give FILE:RECORD:LINE")
    }
    return (input, 1, line)
  }

  private static func lastNumber(
    of argument: some StringProtocol
  ) -> (path: Substring, number: Int)? {
    guard let colon = argument.lastIndex(of: ":"), colon > argument.startIndex,
      let number = Int(argument[argument.index(after: colon)...]), number > 0
    else { return nil }
    return (Substring(argument[..<colon]), number)
  }
}
