/// How little the words of a text agree, by themselves, on the language they make together.
///
/// Words of a text that is in a language each have that language among their likely ones. Words of
/// a language that the model does not know (Hindi in Latin letters) each remind it of another, and
/// their sum is of one that few of them name.
enum Discord {
  /// Words looked at; more do not change the picture.
  private static let words = 24
  /// No word counts for more.
  static let most: Float = 6

  /// The mean distance, as a logarithm of probability, between each word's own most likely language
  /// and `label` with its close varieties. Changes the hidden state and the logits of the workspace.
  ///
  /// - Complexity: linear in the length of the first words; words that were seen before are
  ///   remembered.
  static func of(
    _ text: UnsafeBufferPointer<UInt8>, with label: Int, in workspace: Workspace
  ) -> Float {
    measure(text, with: label, isStrict: false, in: workspace) { _, _ in false }
  }

  /// Whether the mean distance of a text of so many words is less than a limit. Words are looked at
  /// until that is certain.
  ///
  /// - Parameter isStrict: Whether words that speak for none of the close varieties are held against `label`
  ///   alone.
  static func isLess(
    than limit: Float, in text: UnsafeBufferPointer<UInt8>, ofWords total: Int, with label: Int,
    isStrict: Bool, in workspace: Workspace
  ) -> Bool {
    if limit <= 0 { return false }
    if limit > most { return true }
    let total = min(total, words)
    let enough = limit * Float(total)
    var isLess = true
    _ = measure(text, with: label, isStrict: isStrict, in: workspace) { sum, count in
      isLess = sum < enough
      return !isLess || sum + most * Float(total - count) < enough
    }
    return isLess
  }

  /// The mean distance of the words up to where `isEnough` is told a sum and a number that suffice.
  @inline(__always)
  private static func measure(
    _ text: UnsafeBufferPointer<UInt8>, with label: Int, isStrict: Bool, in workspace: Workspace,
    until isEnough: (_ sum: Float, _ count: Int) -> Bool
  ) -> Float {
    let own = workspace.labelSets[label]
    var scanner = WordScanner(text)
    var sum: Float = 0
    var count = 0
    while count < words, let word = scanner.next() {
      let bytes = UnsafeBufferPointer(rebasing: text[word.start..<word.end])
      let hash = WordHash.hash(bytes.baseAddress!, count: bytes.count, isUnspaced: word.isUnspaced)
      let place = workspace.place(of: bytes, hash: hash, isUnspaced: word.isUnspaced)
      var lead = workspace.lead(at: place, over: own)
      if isStrict && lead > 0 { lead = workspace.lead(at: place, over: LabelSet([label])) }
      sum += min(most, max(0, lead))
      count += 1
      if isEnough(sum, count) { break }
    }
    return count == 0 ? 0 : sum / Float(count)
  }
}
