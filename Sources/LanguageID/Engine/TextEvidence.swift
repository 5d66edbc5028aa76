/// The evidence of a stretch of text: how many words it has, and what they say together.
struct TextEvidence {
  /// Words that counted.
  var words = 0
  /// Words that begin with a capital.
  var capitalized = 0
  /// Whether there was anything but white space.
  var hasContent = false

  /// Adds the words of `utf8` to the workspace's hidden state, which the caller has cleared.
  static func accumulate(_ utf8: UnsafeBufferPointer<UInt8>, in workspace: Workspace)
    -> TextEvidence
  {
    var result = TextEvidence()
    var scanner = WordScanner(utf8)
    while let word = scanner.next() {
      let bytes = UnsafeBufferPointer(rebasing: utf8[word.start..<word.end])
      let hash = WordHash.hash(
        bytes.baseAddress!, count: bytes.count, isUnspaced: word.isUnspaced)
      workspace.add(bytes, hash: hash, isUnspaced: word.isUnspaced)
      result.words += 1
      if word.isCapitalized { result.capitalized += 1 }
    }
    result.hasContent = result.words > 0 || utf8.contains { $0 > 0x20 }
    return result
  }
}
