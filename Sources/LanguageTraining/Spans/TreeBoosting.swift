internal import LanguageID

/// Learns the trees of a ``SpanJudge``: each fits the gradient of the logistic loss that the
/// trees before it leave (Friedman, "Greedy function approximation: a gradient boosting machine",
/// Annals of Statistics 29, 2001), with one question for all nodes of a level.
struct TreeBoosting {
  var trees = 240
  var depth = 4
  var rate: Double = 0.1
  /// Thresholds tried for each feature, at most.
  var bins = 64
  /// Added to the weight of each leaf, which draws its value to zero.
  var regularization = 6.0

  /// - Parameters:
  ///   - rows: The features of each sample.
  ///   - targets: Whether the sample is a foreign stretch.
  func train(_ rows: [[Float]], _ targets: [Bool], progress: (String) -> Void) -> SpanJudge {
    let width = rows[0].count
    let edges = (0..<width).map { feature in self.edges(of: rows.map { $0[feature] }) }
    // The bin of each sample, feature by feature.
    let binned: [[UInt8]] = (0..<width).map { feature in
      rows.map { row in UInt8(edges[feature].count { row[feature] > $0 }) }
    }
    let positive = Double(targets.count { $0 })
    let bias = Double(Float.log(Float(positive / (Double(targets.count) - positive))))
    var sums = [Double](repeating: bias, count: rows.count)
    var features: [UInt8] = []
    var thresholds: [Float] = []
    var values: [Float] = []
    for tree in 0..<trees {
      var gradients = [Double](repeating: 0, count: rows.count)
      var weights = gradients
      var loss = 0.0
      for sample in rows.indices {
        let probability = Double(1 / (1 + Float.exp(Float(-sums[sample]))))
        gradients[sample] = (targets[sample] ? 1 : 0) - probability
        weights[sample] = probability * (1 - probability)
        loss -= Double(Float.log(Float(max(1e-9, 1 - gradients[sample].magnitude))))
      }
      var leaf = [UInt8](repeating: 0, count: rows.count)
      for level in 0..<depth {
        let question = best(binned, edges, gradients, weights, leaf, leaves: 1 << level)
        features.append(UInt8(question.feature))
        thresholds.append(edges[question.feature][question.bin])
        for sample in rows.indices where binned[question.feature][sample] > question.bin {
          leaf[sample] |= 1 << level
        }
      }
      var sum = [Double](repeating: 0, count: 1 << depth)
      var weight = [Double](repeating: regularization, count: 1 << depth)
      for sample in rows.indices {
        sum[Int(leaf[sample])] += gradients[sample]
        weight[Int(leaf[sample])] += weights[sample]
      }
      let steps = zip(sum, weight).map { rate * $0 / $1 }
      values += steps.map { Float($0) }
      for sample in rows.indices { sums[sample] += steps[Int(leaf[sample])] }
      if tree % 40 == 0 { progress("tree \(tree)  loss \(loss / Double(rows.count))") }
    }
    return SpanJudge(
      depth: depth, features: features, thresholds: thresholds, leaves: values, bias: Float(bias))
  }

  /// Thresholds with about as many samples between each two.
  private func edges(of values: [Float]) -> [Float] {
    let sorted = values.sorted()
    var edges: [Float] = []
    for bin in 1..<bins {
      let place = bin * sorted.count / bins
      let (below, above) = (sorted[max(0, place - 1)], sorted[place])
      let edge = below + (above - below) / 2
      if edge < sorted[sorted.count - 1], edges.last.map({ edge > $0 }) ?? true {
        edges.append(edge)
      }
    }
    return edges.isEmpty ? [sorted[0]] : edges
  }

  /// The question that explains most of the gradient when all leaves ask it.
  private func best(
    _ binned: [[UInt8]], _ edges: [[Float]], _ gradients: [Double], _ weights: [Double],
    _ leaf: [UInt8], leaves: Int
  ) -> (feature: Int, bin: Int) {
    var best = (feature: 0, bin: 0)
    var bestGain = -Double.infinity
    for feature in binned.indices {
      let count = edges[feature].count + 1
      var sums = [Double](repeating: 0, count: leaves * count)
      var weight = sums
      binned[feature].withUnsafeBufferPointer { bins in
        for sample in bins.indices {
          let place = Int(leaf[sample]) * count + Int(bins[sample])
          sums[place] += gradients[sample]
          weight[place] += weights[sample]
        }
      }
      var gains = [Double](repeating: 0, count: edges[feature].count)
      for leaf in 0..<leaves {
        let all = leaf * count..<(leaf + 1) * count
        let total = sums[all].reduce(0, +)
        let totalWeight = weight[all].reduce(0, +)
        var left = 0.0
        var leftWeight = 0.0
        for bin in gains.indices {
          left += sums[leaf * count + bin]
          leftWeight += weight[leaf * count + bin]
          gains[bin] +=
            left * left / (leftWeight + regularization)
            + (total - left) * (total - left) / (totalWeight - leftWeight + regularization)
        }
      }
      for bin in gains.indices where gains[bin] > bestGain {
        bestGain = gains[bin]
        best = (feature: feature, bin: bin)
      }
    }
    return best
  }
}
