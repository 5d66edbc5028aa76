/// Fits the weights of one more label so that its text is told from that of all others: logistic
/// regression against what the other labels say together, by Newton's method (iteratively
/// reweighted least squares).
///
/// In the softmax over all labels the probability of the new one is 1 / (1 + e^(rest − w·x − b)),
/// where `rest` is the logarithm of the sum of the others' exponentials. So the others stay as
/// they are, and the problem is convex.
struct LabelFitting {
  /// One stretch of text.
  struct Sample {
    let vector: [Float]
    let rest: Double
    let isNew: Bool
    let weight: Double
  }

  /// How strongly weights are drawn to 0.
  private static let ridge = 1e-3
  private static let rounds = 40
  /// Of the weight of a sample, which is about a hundredth.
  private static let negligible = 1e-7

  /// The weights of the dimensions, and behind them the bias.
  static func fit(_ samples: [Sample]) -> [Double] {
    let rank = samples[0].vector.count
    var weights = [Double](repeating: 0, count: rank + 1)
    // To begin with, the new text is as likely of the new label as of any other.
    let own = samples.filter(\.isNew)
    weights[rank] = own.reduce(0) { $0 + $1.rest } / Double(own.count)
    var scores = scores(of: samples, weights)
    for _ in 0..<rounds {
      let step = step(samples, weights, scores)
      let changes = self.scores(of: samples, step)
      let before = loss(samples, weights, scores)
      var scale = 1.0
      var isBetter = false
      // Far from the minimum a whole step goes too far.
      while scale > 1e-6, !isBetter {
        let tried = zip(weights, step).map { $0 + scale * $1 }
        let after = loss(samples, tried, zip(scores, changes).map { $0 + scale * $1 })
        isBetter = after < before - 1e-9
        if isBetter { weights = tried } else { scale /= 2 }
      }
      if !isBetter { break }
      scores = zip(scores, changes).map { $0 + scale * $1 }
    }
    return weights
  }

  private static func scores(of samples: [Sample], _ weights: [Double]) -> [Double] {
    let rank = weights.count - 1
    let factors = weights.map { Float($0) }
    return samples.map { sample in
      var sum: Float = 0
      for d in 0..<rank { sum += factors[d] * sample.vector[d] }
      return Double(sum) + weights[rank]
    }
  }

  private static func loss(
    _ samples: [Sample], _ weights: [Double], _ scores: [Double]
  ) -> Double {
    var loss = weights.dropLast().reduce(0) { $0 + ridge / 2 * $1 * $1 }
    for (sample, score) in zip(samples, scores) {
      let odds = sample.isNew ? sample.rest - score : score - sample.rest
      // The logarithm of 1 + e^odds.
      loss += sample.weight * (odds > 30 ? odds : Double.log1p(Double.exp(odds)))
    }
    return loss
  }

  /// Newton's step. Samples whose label is certain bend nothing and are passed over.
  private static func step(
    _ samples: [Sample], _ weights: [Double], _ scores: [Double]
  ) -> [Double] {
    let rank = weights.count - 1
    let size = rank + 1
    var gradient = weights.map { -ridge * $0 }
    gradient[rank] = 0
    var curvature = [Double](repeating: 0, count: size * size)
    for d in 0..<size { curvature[d * size + d] = ridge }
    for (sample, score) in zip(samples, scores) {
      let probability = 1 / (1 + Double.exp(sample.rest - score))
      let error = sample.weight * ((sample.isNew ? 1 : 0) - probability)
      if error.magnitude < negligible { continue }
      let slope = sample.weight * probability * (1 - probability)
      let x = sample.vector.map(Double.init) + [1]
      for d in 0..<size {
        gradient[d] += error * x[d]
        let factor = slope * x[d]
        for e in d..<size { curvature[d * size + e] += factor * x[e] }
      }
    }
    return solve(curvature, gradient)
  }

  /// Solves a symmetric, positive definite system, given by its upper half (Cholesky).
  private static func solve(_ upper: [Double], _ right: [Double]) -> [Double] {
    let size = right.count
    var factor = upper
    var solution = right
    for d in 0..<size {
      for k in 0..<d {
        let common = factor[k * size + d]
        for e in d..<size { factor[d * size + e] -= common * factor[k * size + e] }
        solution[d] -= common * solution[k]
      }
      let root = max(factor[d * size + d], 1e-12).squareRoot()
      for e in d..<size { factor[d * size + e] /= root }
      solution[d] /= root
    }
    for d in (0..<size).reversed() {
      for e in d + 1..<max(size, d + 1) { solution[d] -= factor[d * size + e] * solution[e] }
      solution[d] /= factor[d * size + d]
    }
    return solution
  }
}
