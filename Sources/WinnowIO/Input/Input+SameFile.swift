internal import SystemPackage

extension Input {
  /// Whether writing to a path would write into this input, under whatever name.
  ///
  /// Never for standard input, nor where one of the two does not exist or is no regular file, as
  /// `/dev/null`.
  public func isSameFile(asPath other: String) -> Bool {
    guard let path, let mine = try? Stat(FilePath(path)), let theirs = try? Stat(FilePath(other))
    else { return false }
    return mine.type == .regular && mine.deviceID == theirs.deviceID && mine.inode == theirs.inode
  }
}
