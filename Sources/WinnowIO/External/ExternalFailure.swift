internal import SystemPackage

/// Why another program did not do its part, in one line.
public struct ExternalFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// What went wrong.
  public let description: String

  /// The program ended instead of answering.
  static let ended = ExternalFailure("the program has ended")

  /// The program wrote more than one line about a document.
  static let outOfStep = ExternalFailure("the program has answered more than once")

  init(_ description: String) {
    self.description = description
  }

  init(errno code: Int32) {
    description = "cannot be started: \(Errno(rawValue: code))"
  }
}
