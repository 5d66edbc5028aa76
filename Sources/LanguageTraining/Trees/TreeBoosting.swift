internal import LanguageID

/// Learns ``BoostedTrees``: each fits the gradient of the logistic loss that the trees before it leave
/// (Friedman, "Greedy function approximation: a gradient boosting machine", Annals of Statistics 29,
/// 2001), with one question for all nodes of a level.
struct TreeBoosting {
  var trees = 240
  var depth = 4
  var rate: Double = 0.1
  /// Added to the weight of each leaf, which draws its value to zero.
  var regularization = 6.0
  /// The share of the samples that choose the questions of a tree (Friedman, "Stochastic gradient
  /// boosting", Computational Statistics & Data Analysis 38, 2002).
  var sampleShare: Float = 1
  /// The share of the features that each tree may ask for.
  var featureShare: Float = 1
  var seed: UInt64 = 1

  /// - Parameters:
  ///   - rows: The features of each sample.
  ///   - targets: Whether the sample is a foreign stretch.
  func train(_ rows: [[Float]], _ targets: [Bool], progress: (String) -> Void) -> BoostedTrees {
    train(
      BinnedFeatures(rows.flatMap { $0 }, width: rows[0].count), targets,
      weights: [Float](repeating: 1, count: targets.count), progress: progress)
  }

  /// - Parameters:
  ///   - table: The features of each sample.
  ///   - targets: What each sample is.
  ///   - weights: How much each sample counts; about 1 on average.
  func train(
    _ table: BinnedFeatures, _ targets: [Bool], weights: [Float], progress: (String) -> Void
  ) -> BoostedTrees {
    var random = RandomNumbers(seed: seed)
    let all = weights.reduce(0) { $0 + Double($1) }
    let positive = zip(targets, weights).reduce(0) { $0 + ($1.0 ? Double($1.1) : 0) }
    let bias = Double(Float.log(Float(positive / (all - positive))))
    var sums = [Double](repeating: bias, count: targets.count)
    var features: [UInt8] = []
    var thresholds: [Float] = []
    var values: [Float] = []
    for tree in 0..<trees {
      var slopes = [Slope](repeating: Slope(), count: targets.count)
      var loss = 0.0
      for sample in targets.indices {
        let probability = Double(1 / (1 + Float.exp(Float(-sums[sample]))))
        let gradient = (targets[sample] ? 1 : 0) - probability
        let weight = Double(weights[sample])
        slopes[sample] = Slope(gradient, probability * (1 - probability)) * weight
        loss -= Double(Float.log(Float(max(1e-9, 1 - gradient.magnitude)))) * weight
      }
      let asked = table.columns.indices.filter { _ in
        featureShare >= 1 || random.unit() < featureShare
      }
      let drawn = targets.indices.filter { _ in sampleShare >= 1 || random.unit() < sampleShare }
      var search = QuestionSearch(
        table: table, samples: drawn, slopes: drawn.map { slopes[$0] },
        regularization: regularization)
      var leaf = [UInt8](repeating: 0, count: targets.count)
      for level in 0..<depth {
        let question = search.next(among: asked)
        features.append(UInt8(question.feature))
        thresholds.append(table.edges[question.feature][question.bin])
        let column = table.columns[question.feature]
        for sample in column.indices where column[sample] > question.bin {
          leaf[sample] |= 1 << level
        }
      }
      var totals = [Slope](repeating: Slope(0, regularization), count: 1 << depth)
      for sample in targets.indices { totals[Int(leaf[sample])] += slopes[sample] }
      let steps = totals.map { rate * $0[0] / $0[1] }
      values += steps.map { Float($0) }
      for sample in targets.indices { sums[sample] += steps[Int(leaf[sample])] }
      if tree % 40 == 0 { progress("tree \(tree)  loss \(loss / max(all, 1))") }
    }
    return BoostedTrees(
      depth: depth, features: features, thresholds: thresholds, leaves: values, bias: Float(bias))
  }
}
