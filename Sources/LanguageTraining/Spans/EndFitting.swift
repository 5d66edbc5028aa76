internal import LanguageID

/// Fits the weights of ``SpanEnds`` so that the true ends are the most likely choice (conditional
/// logit: McFadden, "Conditional logit analysis of qualitative choice behavior", 1973), by
/// stochastic gradients with Adagrad's steps.
struct EndFitting {
  private var cases: [(choices: [[Float]], truth: Int)] = []
  private static let epochs = 6
  private static let rate: Float = 0.3

  /// Adds a candidate and the true ends, if one of the choices is near them.
  mutating func add(_ choices: [(range: Range<Int>, features: [Float])], truth: Range<Int>) {
    func distance(_ range: Range<Int>) -> Int {
      abs(range.lowerBound - truth.lowerBound) + abs(range.upperBound - truth.upperBound)
    }
    guard
      let best = choices.indices.min(by: {
        distance(choices[$0].range) < distance(choices[$1].range)
      }), distance(choices[best].range) <= 12
    else { return }
    cases.append((choices: choices.map(\.features), truth: best))
  }

  /// The weights.
  func fit(progress: (String) -> Void) -> SpanEnds {
    var weights = [Float](repeating: 0, count: SpanChoices.featureCount)
    for kind in 0..<3 { weights[kind] = 0.5 }
    var squares = [Float](repeating: 1e-3, count: weights.count)
    var random = RandomNumbers(seed: 1)
    var order = Array(cases.indices)
    for epoch in 1...Self.epochs {
      order.shuffle(using: &random)
      var loss: Float = 0
      for index in order {
        let (choices, truth) = cases[index]
        var likelihoods = choices.map { row in
          zip(row, weights).reduce(0) { $0 + $1.0 * $1.1 }
        }
        let greatest = likelihoods.max()!
        for choice in likelihoods.indices {
          likelihoods[choice] = Float.exp(likelihoods[choice] - greatest)
        }
        let total = likelihoods.reduce(0, +)
        loss -= Float.log(max(1e-9, likelihoods[truth] / total))
        var gradient = choices[truth]
        for (choice, likelihood) in likelihoods.enumerated() where likelihood > 1e-6 {
          for place in gradient.indices {
            gradient[place] -= likelihood / total * choices[choice][place]
          }
        }
        for place in gradient.indices where gradient[place] != 0 {
          squares[place] += gradient[place] * gradient[place]
          weights[place] += Self.rate * gradient[place] / squares[place].squareRoot()
        }
      }
      progress("ends \(epoch)  loss \(loss / Float(max(1, cases.count)))")
    }
    return SpanEnds(weights: weights)
  }
}
