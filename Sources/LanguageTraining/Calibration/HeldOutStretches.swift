internal import LanguageID

/// Logits of stretches of text that were kept back from training, as many of each label.
struct HeldOutStretches {
  /// Labels with such text, and the logits of one stretch for each of all labels.
  private(set) var samples: [(label: Int, logits: [Float])] = []

  /// Draws `count` stretches of `length` words of each label with text.
  ///
  /// - Parameter listShare: How many of those of one or two words are words of the frequency list
  ///   that were kept back, too; the rest stands in sentences.
  init(
    length: Int, count: Int, of held: [Corpus.Part], scorer: StretchScorer,
    listShare: (Corpus.Part) -> Float
  ) {
    var random = RandomNumbers(seed: UInt64(length))
    for (label, part) in held.enumerated() {
      let share = listShare(part)
      for _ in 0..<count {
        guard let words = Self.words(length, of: part, share, &random) else { continue }
        samples.append((label: label, logits: scorer.logits(words)))
      }
    }
  }

  /// Words of a stretch, or nil where there are none, or the sentence that was drawn is too short.
  private static func words(
    _ length: Int, of part: Corpus.Part, _ listShare: Float, _ random: inout RandomNumbers
  ) -> ArraySlice<UInt32>? {
    if length <= longestOfList, let total = part.listedWeights.last, random.unit() < listShare {
      return (0..<length).map { _ in
        part.listed[Sampler.search(part.listedWeights, random.unit() * total)]
      }[...]
    }
    guard part.sentenceCount > 0 else { return nil }
    let sentence = part.sentence(random.below(part.sentenceCount))
    if sentence.count < length { return nil }
    let first = sentence.startIndex + random.below(sentence.count - length + 1)
    return sentence[first..<first + length]
  }

  private static let longestOfList = 2
}
