/// Why output could not be written.
public enum OutputFailure: Error, Hashable, Sendable {
  /// The reader of a pipe has gone, as `head` does when it has seen enough: no fault of anyone.
  case closed
  /// The system refused; the description is one line.
  case refused(name: String, cause: String)
}

extension OutputFailure: CustomStringConvertible {
  /// `NAME: CAUSE`.
  public var description: String {
    switch self {
    case .closed: "<stdout>: the reader has gone"
    case .refused(let name, let cause): "\(name): \(cause)"
    }
  }
}
