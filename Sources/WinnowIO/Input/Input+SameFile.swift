internal import SystemPackage

extension Input {
  /// Whether writing to a path would write into this input, under whatever name.
  ///
  /// Never where it is no regular file, as a pipe or `/dev/null`.
  public func isSameFile(asPath other: String) -> Bool {
    let own = path.map { FileIdentity(ofPath: $0) } ?? FileIdentity(of: .standardInput)
    return own != nil && own == FileIdentity(ofPath: other)
  }
}
