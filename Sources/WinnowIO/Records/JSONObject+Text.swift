extension JSONObject {
  /// The text in a field.
  ///
  /// - Parameters:
  ///   - field: The name of the field.
  ///   - input: The input the object is from, for the message.
  ///   - line: Its line there, for the message.
  /// - Throws: ``InputFailure`` when there is no such field, or when it holds no string.
  public func text(
    in field: String, of input: Input, line: Int
  ) throws(InputFailure) -> [UInt8] {
    guard let index = index(of: field) else {
      throw InputFailure(
        name: input.name, line: line, cause: "the field \"\(field)\" is missing")
    }
    guard let text = string(at: index) else {
      throw InputFailure(
        name: input.name, line: line, cause: "the field \"\(field)\" is no string")
    }
    return text
  }
}
