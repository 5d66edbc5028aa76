internal import SystemPackage

extension Input {
  /// Whether writing to a path would write into this input, under whatever name.
  ///
  /// Never where it is no regular file, as a pipe or `/dev/null`.
  package func isSameFile(asPath other: String) -> Bool {
    identity != nil && identity == FileIdentity(ofPath: other)
  }

  /// Whether what is written to standard output goes into this input.
  ///
  /// Never where it is no regular file, as a pipe or `/dev/null`.
  package var isStandardOutput: Bool {
    identity != nil && identity == FileIdentity(of: .standardOutput)
  }

  /// Which regular file it is; `nil` for anything else.
  var identity: FileIdentity? {
    path.map { FileIdentity(ofPath: $0) } ?? FileIdentity(of: .standardInput)
  }
}
