extension Corpus {
  /// Moves one of every `holdOut` words of each list into `held`: words that training has not seen
  /// tell where a language stands before it is known.
  ///
  /// The most frequent words stay, as a language is known by them.
  mutating func holdOutListedWords(every holdOut: UInt64, into held: inout [Part]) {
    for label in parts.indices where parts[label].listed.count > 1000 {
      let part = parts[label]
      let most = 4 * part.listedWeights[part.listed.count - 1] / Float(part.listed.count)
      parts[label].unlistAll()
      part.forEachListed { word, weight in
        let isHeld = weight < most && UInt64(word) &* 0x9E37_79B9_7F4A_7C15 % holdOut == 0
        if isHeld {
          held[label].list(word, weight)
        } else {
          parts[label].list(word, weight)
        }
      }
    }
  }
}
