/// Input that could not be read or understood: which, where in it, and why.
///
/// Described in one line, as in `pages.jsonl:12: the field "text" is missing`.
public struct InputFailure: Error, Hashable, Sendable {
  /// The name of the input.
  public let name: String
  /// The line, counted from 1, where the failure is about one.
  public let line: Int?
  /// The byte of the decompressed input where the record at fault begins, where that is known.
  public let offset: Int?
  /// What is wrong.
  public let cause: String

  /// Makes a failure from its parts.
  public init(name: String, line: Int? = nil, offset: Int? = nil, cause: String) {
    self.name = name
    self.line = line
    self.offset = offset
    self.cause = cause
  }
}

extension InputFailure: CustomStringConvertible {
  /// `NAME:LINE: CAUSE`, or `NAME: CAUSE`.
  public var description: String {
    if let line { "\(name):\(line): \(cause)" } else { "\(name): \(cause)" }
  }
}
