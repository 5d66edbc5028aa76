extension Corpus {
  /// Gives each label without a frequency list one of its own text.
  ///
  /// Lists are drawn by the square root of the frequency, so rare words are learnt by themselves;
  /// without, a language would know little but its frequent ones and lose the others to a close
  /// variety that has a list.
  mutating func listOwnWords() {
    for label in parts.indices where parts[label].listed.isEmpty {
      var counts: [UInt32: Float] = [:]
      for word in parts[label].words { counts[word, default: 0] += 1 }
      for (word, count) in counts.sorted(by: { $0.key < $1.key }) {
        parts[label].list(word, count.squareRoot())
      }
    }
  }
}
