/// How files that are written are compressed.
public enum OutputCompression: String, Sendable, Hashable, CaseIterable {
  /// Members of gzip (RFC 1952).
  case gzip
  /// Frames of Zstandard (RFC 8878).
  case zstd

  /// What the name of a file ends with.
  public var ending: String {
    switch self {
    case .gzip: ".gz"
    case .zstd: ".zst"
    }
  }
}
