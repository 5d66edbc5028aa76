#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Why a file is not a language model that can be used.
public enum ModelError: Error, Equatable, Sendable {
  /// The file could not be opened or mapped; `errno` is the system's code.
  case unreadable(path: String, errno: Int32)
  /// The file does not begin with the mark of a model.
  case notAModel
  /// The file has another version of the format than this library reads.
  case unsupportedVersion(found: UInt32, supported: UInt32)
  /// The file ends too early or has bytes behind its end.
  case wrongSize(expected: Int, actual: Int)
  /// The content does not match its checksum.
  case checksumMismatch
  /// A number or name in it is not as it has to be; the string tells which.
  case inconsistent(String)
}

extension ModelError: CustomStringConvertible {
  /// One line that says what is wrong with the file.
  public var description: String {
    switch self {
    case .unreadable(let path, let errno):
      "\(path): \(String(cString: strerror(errno)))"
    case .notAModel:
      "not a Winnow language model"
    case .unsupportedVersion(let found, let supported):
      "model format \(found), but this version reads format \(supported)"
    case .wrongSize(let expected, let actual):
      "\(actual) bytes where \(expected) are expected: truncated or damaged"
    case .checksumMismatch:
      "the checksum does not match: damaged"
    case .inconsistent(let what):
      "damaged: \(what)"
    }
  }
}
