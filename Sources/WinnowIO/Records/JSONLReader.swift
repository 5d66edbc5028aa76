/// Reads JSONL: one object a line.
public enum JSONLReader {
  /// Calls a closure with each object and the number of its line, counted from 1.
  ///
  /// A line that is no object goes to `failed`, and the reading goes on; empty lines are passed
  /// over.
  ///
  /// - Complexity: O(*n*) in the number of bytes, with memory for the longest line.
  /// - Throws: ``InputFailure`` when the input cannot be read, and what the closures throw.
  public static func forEach(
    in input: Input,
    _ body: (JSONObject, Int) throws -> Void,
    failed: (InputFailure) throws -> Void
  ) throws {
    let parser = JSONParser()
    var lines = try LineReader(input, decodesLines: false)
    try lines.forEach { line, number in
      let object: JSONObject
      do throws(JSONFailure) {
        object = try parser.parse(line)
      } catch {
        guard error.reason != .empty else { return }
        try failed(InputFailure(name: input.name, line: number, cause: error.description))
        return
      }
      try body(object, number)
    } failed: {
      try failed($0)
    }
  }
}
