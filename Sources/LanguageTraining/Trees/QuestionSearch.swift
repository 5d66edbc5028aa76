/// Gradient and second derivative of the loss of a sample, or sums of them.
typealias Slope = SIMD2<Double>

/// Finds the questions of one tree, level by level.
struct QuestionSearch {
  private let table: BinnedFeatures
  private let samples: [Int]
  private let slopes: [Slope]
  private let regularization: Double
  /// The node of each sample so far, and their number.
  private var nodes: [UInt8]
  private var count = 1

  /// - Parameters:
  ///   - table: The features of all samples.
  ///   - samples: Those to go by.
  ///   - slopes: Of each of these.
  init(table: BinnedFeatures, samples: [Int], slopes: [Slope], regularization: Double) {
    self.table = table
    self.samples = samples
    self.slopes = slopes
    self.regularization = regularization
    nodes = [UInt8](repeating: 0, count: samples.count)
  }

  /// The question that explains most of the gradient when all nodes ask it; they do from then on.
  mutating func next(among features: [Int]) -> (feature: Int, bin: Int) {
    var best = (feature: features.first ?? 0, bin: 0)
    var bestGain = -Double.infinity
    for feature in features {
      for (bin, gain) in gains(of: feature).enumerated() where gain > bestGain {
        bestGain = gain
        best = (feature: feature, bin: bin)
      }
    }
    let column = table.columns[best.feature]
    for index in samples.indices where column[samples[index]] > best.bin {
      nodes[index] |= UInt8(count)
    }
    count *= 2
    return best
  }

  /// What is gained by asking for a feature, by the last bin on the low side.
  private func gains(of feature: Int) -> [Double] {
    let width = table.edges[feature].count + 1
    var sums = [Slope](repeating: Slope(), count: count * width)
    table.columns[feature].withUnsafeBufferPointer { column in
      nodes.withUnsafeBufferPointer { nodes in
        for index in samples.indices {
          sums[Int(nodes[index]) * width + Int(column[samples[index]])] += slopes[index]
        }
      }
    }
    var gains = [Double](repeating: 0, count: width - 1)
    for node in 0..<count {
      let all = sums[node * width..<(node + 1) * width]
      let total = all.reduce(Slope(), +)
      var left = Slope()
      for bin in gains.indices {
        left += all[node * width + bin]
        gains[bin] += gain(left) + gain(total - left)
      }
    }
    return gains
  }

  private func gain(_ sum: Slope) -> Double { sum[0] * sum[0] / (sum[1] + regularization) }
}
