extension OffsetMap: CustomStringConvertible {
  /// The lengths of both texts, and how much is no plain copy: `OffsetMap(5 bytes to 3, runs: 1)`.
  ///
  /// - Complexity: O(n) in the number of runs.
  public var description: String {
    isIdentity
      ? "OffsetMap(identity: \(sourceCount))"
      : "OffsetMap(\(sourceCount) bytes to \(resultCount), runs: \(runs.count))"
  }
}
