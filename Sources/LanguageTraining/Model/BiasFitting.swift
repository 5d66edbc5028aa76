internal import LanguageID

/// Moves the biases to where every language is as likely as any other before the text is seen.
///
/// Training draws big languages more often, and the biases learn that. Users' texts are not drawn
/// by the size of our corpora, so the biases are fitted once more on stretches that were kept
/// back, as many of each language. Labels without such text keep their bias and take no part.
struct BiasFitting {
  let parameters: Parameters
  let vocabulary: Vocabulary
  let held: [Corpus.Part]

  private static let lengths = [1, 2, 3, 6]
  private static let rounds = 80

  /// Gradient descent on the loss of all stretches; the longer ones are told anyway and weigh
  /// little by themselves.
  func fit() {
    let samples = Self.lengths.flatMap {
      HeldOutStretches(
        length: $0, count: 100, parameters: parameters, vocabulary: vocabulary, held: held
      ).samples
    }
    let labels = held.indices.filter { held[$0].sentenceCount > 0 }
    var counts = [Float](repeating: 0, count: held.count)
    for sample in samples { counts[sample.label] += 1 }
    var offset = [Float](repeating: 0, count: held.count)
    for round in 0..<Self.rounds {
      var gradient = [Float](repeating: 0, count: held.count)
      for sample in samples {
        var top = -Float.infinity
        for label in labels { top = max(top, sample.logits[label] + offset[label]) }
        var total: Float = 0
        for label in labels { total += Float.exp(sample.logits[label] + offset[label] - top) }
        for label in labels {
          gradient[label] += Float.exp(sample.logits[label] + offset[label] - top) / total
        }
        gradient[sample.label] -= 1
      }
      let step = 3 * (1 - Float(round) / Float(Self.rounds))
      for label in labels where counts[label] > 0 {
        offset[label] -= step * gradient[label] / counts[label]
      }
    }
    for label in labels { parameters.bias[label] += offset[label] }
  }
}
