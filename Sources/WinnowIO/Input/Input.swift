/// Where text comes from: a file, or standard input.
public struct Input: Hashable, Sendable {
  /// The path; `nil` for standard input.
  public let path: String?

  /// Standard input.
  public static let standard = Input(path: nil)

  /// A file.
  public static func file(_ path: String) -> Input { Input(path: path) }

  /// Reads an argument of a command: a path, or `-` for standard input.
  public init(argument: String) {
    path = argument == "-" ? nil : argument
  }

  private init(path: String?) {
    self.path = path
  }

  /// Whether there is something of this name; always for standard input.
  public var exists: Bool { path.map(FileSystem.exists) ?? true }

  /// The name that messages and records give it: the path, with U+FFFD for bytes that are no UTF-8, or `<stdin>`.
  public var name: String { path.map(FileName.shown) ?? "<stdin>" }
}
