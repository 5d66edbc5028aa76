internal import Winnow

/// Mean and deviation of each feature: networks learn from features scaled to 0 and 1.
struct FeatureScaling {
  let means: [Float]
  let factors: [Float]

  init(_ samples: ContentSamples) {
    let width = LineFeatures.count
    var sums = [Double](repeating: 0, count: width)
    var squares = sums
    for sample in 0..<samples.count {
      for feature in 0..<width {
        let value = Double(samples.features[sample * width + feature])
        sums[feature] += value
        squares[feature] += value * value
      }
    }
    let count = Double(max(samples.count, 1))
    means = sums.map { Float($0 / count) }
    // The small number keeps a feature that never changes from growing out of bounds.
    factors = zip(sums, squares).map { sum, square in
      let mean = sum / count
      return Float(1 / (max(square / count - mean * mean, 0).squareRoot() + 1e-3))
    }
  }
}
