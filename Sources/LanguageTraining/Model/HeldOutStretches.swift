internal import CLanguageKernels
internal import LanguageID

/// Logits of stretches of text that were kept back from training, as many of each label; half of the
/// short ones are words of the frequency lists that were kept back.
struct HeldOutStretches {
  /// Labels with such text, and the logits of one stretch for each of all labels.
  private(set) var samples: [(label: Int, logits: [Float])] = []

  /// Draws `count` stretches of `length` words of each label with text.
  init(
    length: Int, count: Int, parameters: Parameters, vocabulary: Vocabulary, held: [Corpus.Part]
  ) {
    let kernels = language_kernels().pointee
    var random = RandomNumbers(seed: UInt64(length))
    var hidden = [Float](repeating: 0, count: parameters.rank)
    var logits = [Float](repeating: 0, count: parameters.stride)
    for (label, part) in held.enumerated() where part.sentenceCount > 0 {
      for _ in 0..<count {
        guard let words = Self.words(length, of: part, &random) else { continue }
        for d in hidden.indices { hidden[d] = 0 }
        for word in words {
          let features = vocabulary.features(of: word)
          vocabulary.features.withUnsafeBufferPointer {
            kernels.gather(
              parameters.rows, $0.baseAddress! + features.lowerBound, Int32(features.count),
              1 / Float(features.count).squareRoot(), Int32(parameters.rank), &hidden)
          }
        }
        kernels.logits(
          parameters.weights, parameters.bias, hidden, Int32(parameters.stride),
          Int32(parameters.rank), &logits)
        samples.append((label: label, logits: Array(logits[..<parameters.labelCount])))
      }
    }
  }

  /// Words of a stretch, or nil where the sentence that was drawn is too short.
  private static func words(
    _ length: Int, of part: Corpus.Part, _ random: inout RandomNumbers
  ) -> [UInt32]? {
    if length <= longestOfList, let total = part.listedWeights.last, random.unit() < 0.5 {
      return (0..<length).map { _ in
        part.listed[Sampler.search(part.listedWeights, random.unit() * total)]
      }
    }
    let sentence = part.sentence(random.below(part.sentenceCount))
    if sentence.count < length { return nil }
    let first = sentence.startIndex + random.below(sentence.count - length + 1)
    return Array(sentence[first..<first + length])
  }

  private static let longestOfList = 2
}
