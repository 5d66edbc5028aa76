/// The evidence of a stretch of text: how many words it has, and what they say together.
struct TextEvidence {
  /// Words that counted.
  var words = 0
  /// Words that begin with a capital.
  var capitalized = 0
  /// Whether a sample of the words left no doubt about the language.
  var isDecided = false
  /// Whether it left no doubt about it but for close varieties.
  var isGroupDecided = false

  /// Adds the words of `utf8` to the workspace's hidden state, which the caller has cleared.
  mutating func add(_ utf8: UnsafeBufferPointer<UInt8>, in workspace: Workspace) {
    var scanner = WordScanner(utf8)
    add(from: &scanner, in: workspace, limit: .max)
  }

  /// Adds the next words, at most `limit` of them; the hidden state has them all when the logits are
  /// asked for.
  @inline(__always)
  mutating func add(from scanner: inout WordScanner, in workspace: Workspace, limit: Int) {
    var rest = limit
    while rest > 0, let word = scanner.next() {
      add(word, of: scanner, in: workspace)
      rest -= 1
    }
  }

  /// Adds a word that a scanner found.
  @inline(__always)
  mutating func add(_ word: ScannedWord, of scanner: WordScanner, in workspace: Workspace) {
    let bytes = scanner.bytes(of: word)
    let hash = WordHash.hash(bytes.baseAddress!, count: bytes.count, isUnspaced: word.isUnspaced)
    workspace.add(
      bytes, hash: hash, isUnspaced: word.isUnspaced, isCapitalized: word.isCapitalized)
    words += 1
    if word.isCapitalized { capitalized += 1 }
  }
}
