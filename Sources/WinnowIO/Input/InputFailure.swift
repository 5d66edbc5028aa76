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
  /// `NAME:LINE: CAUSE`, `NAME, byte OFFSET: CAUSE` where there are no lines to count, or `NAME: CAUSE` about all of
  /// it or its beginning.
  public var description: String {
    if let line { return "\(name):\(line): \(cause)" }
    if let offset, offset > 0 { return "\(name), byte \(offset): \(cause)" }
    return "\(name): \(cause)"
  }
}

extension InputFailure {
  /// The same where the reading goes on behind damage.
  ///
  /// - Parameter lost: The bytes of the file that were passed over.
  func goingOn(
    behind lost: Int, unit: String, line: Int? = nil, offset: Int? = nil
  ) -> InputFailure {
    // A checksum that is wrong is seen when all is read.
    let loss =
      lost == 0
      ? "\(unit)s before this one may be wrong"
      : "from this \(unit) on, \(lost) bytes of the file were passed over"
    return InputFailure(name: name, line: line, offset: offset, cause: "\(cause): \(loss)")
  }
}
