internal import LanguageID

/// Fits, for each class of text lengths, the number by which logits are divided so that
/// confidences match accuracies on sentences that were kept back.
struct TemperatureFitting {
  let held: [Corpus.Part]
  let scorer: StretchScorer

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
    let samples = HeldOutStretches(
      length: length, count: 40, of: held, scorer: scorer, listShare: { _ in 0.5 }
    ).samples
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
}
