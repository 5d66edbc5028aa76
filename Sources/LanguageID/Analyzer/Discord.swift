/// How little the words of a text agree, by themselves, on the language they make together.
///
/// Words of a text that is in a language each have that language among their likely ones. Words of
/// a language that the model does not know (Hindi in Latin letters) each remind it of another, and
/// their sum is of one that few of them name.
enum Discord {
  /// Words looked at; more do not change the picture.
  private static let words = 24
  private static let most: Float = 6

  /// The mean distance, as a logarithm of probability, between each word's own most likely language
  /// and `label`. Changes the hidden state and the logits of the workspace.
  ///
  /// - Complexity: linear in the length of the first words; words that were seen before are
  ///   remembered.
  static func of(
    _ text: UnsafeBufferPointer<UInt8>, with label: Int, in workspace: Workspace
  ) -> Float {
    let group = workspace.model.groups[label]
    var scanner = WordScanner(text)
    var sum: Float = 0
    var count = 0
    while count < words, let word = scanner.next() {
      let bytes = UnsafeBufferPointer(rebasing: text[word.start..<word.end])
      let hash = WordHash.hash(bytes.baseAddress!, count: bytes.count, isUnspaced: word.isUnspaced)
      let evidence = workspace.evidence(of: bytes, hash: hash, isUnspaced: word.isUnspaced)
      count += 1
      let best = evidence.label(0)
      if best == label || (group != 0 && workspace.model.groups[best] == group) { continue }
      let own = workspace.log(
        of: label, given: evidence, word: bytes, hash: hash, isUnspaced: word.isUnspaced)
      sum += min(most, evidence.log(0) - own)
    }
    return count == 0 ? 0 : sum / Float(count)
  }
}
