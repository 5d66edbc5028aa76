/// Tells how likely a candidate is a foreign stretch: boosted trees over ``SpanFeatures``, each of
/// which asks the same question of all nodes of a level (Prokhorenkova et al., "CatBoost: unbiased
/// boosting with categorical features", NeurIPS 31, 2018), so that the answers are the index of a
/// leaf.
package struct SpanJudge: Sendable, Equatable {
  /// Questions of each tree.
  package let depth: Int
  /// For each question of each tree, the feature that is compared.
  package let features: [UInt8]
  /// For each question, the number the feature has to exceed.
  package let thresholds: [Float]
  /// For each tree, 2^depth numbers to add.
  package let leaves: [Float]
  /// The sum begins with this.
  package let bias: Float

  package init(
    depth: Int, features: [UInt8], thresholds: [Float], leaves: [Float], bias: Float
  ) {
    precondition(features.count == thresholds.count && features.count.isMultiple(of: depth))
    precondition(leaves.count == (features.count / depth) << depth)
    self.depth = depth
    self.features = features
    self.thresholds = thresholds
    self.leaves = leaves
    self.bias = bias
  }

  /// The probability for one row of features. Complexity: linear in the number of trees.
  package func probability(_ row: [Float]) -> Float {
    var sum = bias
    for tree in 0..<features.count / depth {
      var leaf = tree << depth
      for question in 0..<depth {
        let place = tree * depth + question
        if row[Int(features[place])] > thresholds[place] { leaf += 1 << question }
      }
      sum += leaves[leaf]
    }
    return Softmax.logistic(sum)
  }
}
