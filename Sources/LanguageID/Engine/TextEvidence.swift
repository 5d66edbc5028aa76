/// The evidence of a stretch of text: how many words it has, and what they say together.
struct TextEvidence {
  /// Words that counted.
  var words = 0
  /// Words that begin with a capital.
  var capitalized = 0
  /// Whether a sample of the words was enough.
  var isDecided = false
  /// Whether there was anything but white space.
  var hasContent = false

  /// Adds the words of `utf8` to the workspace's hidden state, which the caller has cleared.
  static func accumulate(_ utf8: UnsafeBufferPointer<UInt8>, in workspace: Workspace)
    -> TextEvidence
  {
    var result = TextEvidence()
    result.add(utf8, in: workspace, limit: .max)
    result.hasContent = result.words > 0 || utf8.contains { $0 > 0x20 }
    return result
  }

  /// Adds the first words of `utf8`, at most `limit` of them.
  @inline(__always)
  mutating func add(
    _ utf8: UnsafeBufferPointer<UInt8>, in workspace: Workspace, limit: Int
  ) {
    var scanner = WordScanner(utf8)
    var rest = limit
    while rest > 0, let word = scanner.next() {
      let bytes = UnsafeBufferPointer(rebasing: utf8[word.start..<word.end])
      let hash = WordHash.hash(
        bytes.baseAddress!, count: bytes.count, isUnspaced: word.isUnspaced)
      workspace.add(bytes, hash: hash, isUnspaced: word.isUnspaced)
      words += 1
      if word.isCapitalized { capitalized += 1 }
      rest -= 1
    }
  }
}
