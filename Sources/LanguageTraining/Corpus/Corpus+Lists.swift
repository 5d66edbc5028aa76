extension Corpus.Part {
  /// Calls `body` for each word of the frequency list with its own weight.
  func forEachListed(_ body: (_ word: UInt32, _ weight: Float) -> Void) {
    var before: Float = 0
    for (word, sum) in zip(listed, listedWeights) {
      body(word, sum - before)
      before = sum
    }
  }

  mutating func list(_ word: UInt32, _ weight: Float) {
    listed.append(word)
    listedWeights.append((listedWeights.last ?? 0) + weight)
  }

  mutating func unlistAll() {
    listed.removeAll(keepingCapacity: true)
    listedWeights.removeAll(keepingCapacity: true)
  }
}
