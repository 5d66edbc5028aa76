internal import LanguageID

/// The vectors of a text's words, and sums of stretches of them.
struct WordVectors {
  private let rank: Int
  /// Of all words, one after the other.
  private var values: [Float] = []

  private(set) var count = 0

  /// The words of a text.
  init(of text: String, model: LanguageModel) {
    rank = model.header.rank
    let hasher = FeatureHasher(rowCount: model.header.rowCount)
    var text = text
    text.withUTF8 { utf8 in
      for word in TextWord.words(of: utf8) {
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: FeatureHasher.maximumCount) {
          let count = hasher.features(
            of: word.bytes, isUnspaced: word.isUnspaced, into: $0.baseAddress!)
          append(UnsafeBufferPointer(rebasing: $0[..<count]), model)
        }
      }
    }
  }

  private mutating func append(_ features: UnsafeBufferPointer<UInt32>, _ model: LanguageModel) {
    let start = values.count
    values.append(contentsOf: repeatElement(0, count: rank))
    values.withUnsafeMutableBufferPointer {
      model.addVector(ofFeatures: features, to: $0.baseAddress! + start)
    }
    count += 1
  }

  /// The sum of some words' vectors.
  func sum(of words: Range<Int>) -> [Float] {
    var sum = [Float](repeating: 0, count: rank)
    for word in words {
      for d in 0..<rank { sum[d] += values[word * rank + d] }
    }
    return sum
  }
}
