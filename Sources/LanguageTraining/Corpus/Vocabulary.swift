internal import LanguageID

/// The different words of a corpus, numbered, with their features.
struct Vocabulary {
  private var numbers: [UInt64: UInt32] = [:]
  private let hasher: FeatureHasher
  /// Features of all words, one after the other.
  private(set) var features: [UInt32] = []
  /// Where each word's features begin; one more than there are words.
  private(set) var offsets: [Int] = [0]

  init(rowCount: Int) {
    hasher = FeatureHasher(rowCount: rowCount)
  }

  var count: Int { offsets.count - 1 }

  /// The number of a word, lower-cased by its features: words that differ in case only have
  /// numbers of their own and the same features.
  mutating func number(of word: TextWord) -> UInt32 {
    if let known = numbers[word.hash] { return known }
    let number = UInt32(count)
    numbers[word.hash] = number
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: FeatureHasher.maximumCount) {
      let count = hasher.features(
        of: word.bytes, isUnspaced: word.isUnspaced, into: $0.baseAddress!)
      features.append(contentsOf: $0[..<count])
    }
    offsets.append(features.count)
    return number
  }

  func features(of word: UInt32) -> Range<Int> {
    offsets[Int(word)]..<offsets[Int(word) + 1]
  }
}
