internal import CLanguageKernels
internal import LanguageID

/// Fits, for each class of text lengths, the number by which logits are divided so that
/// confidences match accuracies on sentences that were kept back.
struct TemperatureFitting {
  let parameters: Parameters
  let vocabulary: Vocabulary
  let held: [Corpus.Part]

  /// One temperature for each of ``ModelFormat/lengthClasses``.
  func temperatures() -> [Float] {
    let bounds = ModelFormat.lengthClasses
    return bounds.indices.map { index in
      let length = bounds[index]
      let next = index + 1 < bounds.count ? bounds[index + 1] : length + 10
      return best(for: (length + next - 1) / 2)
    }
  }

  /// Golden-section search of the temperature with the least loss.
  private func best(for length: Int) -> Float {
    let samples = logits(ofStretchesOf: length)
    if samples.isEmpty { return 1 }
    func loss(_ logarithm: Float) -> Float {
      let inverse = Float.exp(-logarithm)
      var sum: Float = 0
      for sample in samples {
        let top = sample.logits.max()! * inverse
        var total: Float = 0
        for logit in sample.logits { total += Float.exp(logit * inverse - top) }
        sum += top + Float.log(total) - sample.logits[sample.label] * inverse
      }
      return sum / Float(samples.count)
    }
    var low: Float = -1.5
    var high: Float = 2.5
    let ratio: Float = 0.618034
    for _ in 0..<18 {
      let a = high - ratio * (high - low)
      let b = low + ratio * (high - low)
      if loss(a) < loss(b) { high = b } else { low = a }
    }
    return Float.exp((low + high) / 2)
  }

  /// At most 40 stretches of each label, so that every language weighs the same.
  private func logits(ofStretchesOf length: Int) -> [(label: Int, logits: [Float])] {
    let kernels = language_kernels().pointee
    var random = RandomNumbers(seed: 7)
    var result: [(label: Int, logits: [Float])] = []
    var hidden = [Float](repeating: 0, count: parameters.rank)
    var logits = [Float](repeating: 0, count: parameters.stride)
    for (label, part) in held.enumerated() where part.sentenceCount > 0 {
      for _ in 0..<40 {
        let sentence = part.sentence(random.below(part.sentenceCount))
        if sentence.count < length { continue }
        let first = sentence.startIndex + random.below(sentence.count - length + 1)
        for d in hidden.indices { hidden[d] = 0 }
        for word in sentence[first..<first + length] {
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
        result.append((label: label, logits: Array(logits[..<parameters.labelCount])))
      }
    }
    return result
  }
}
