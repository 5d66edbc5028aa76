/// Boosted trees, each of which asks the same question of all nodes of a level (Prokhorenkova et al.,
/// "CatBoost: unbiased boosting with categorical features", NeurIPS 31, 2018), so that the answers
/// are the index of a leaf.
package struct BoostedTrees: Sendable, Equatable {
  /// Questions of each tree.
  package let depth: Int
  /// For each question of each tree, the feature that is compared.
  package let features: [UInt8]
  /// For each question, the number the feature has to exceed.
  package let thresholds: [Float]
  /// For each tree, 2^depth numbers to add.
  package let leaves: [Float]
  /// Features that a row has at least.
  let featureCount: Int
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
    featureCount = features.map { Int($0) + 1 }.max() ?? 0
  }

  /// The same trees with a sum that begins with so much more.
  package func adding(_ amount: Float) -> BoostedTrees {
    BoostedTrees(
      depth: depth, features: features, thresholds: thresholds, leaves: leaves, bias: bias + amount)
  }

  /// The number of trees.
  package var count: Int { features.count / depth }

  /// The probability for one row of features. Complexity: linear in the number of trees.
  package func probability(_ row: [Float]) -> Float { Softmax.logistic(logit(row)) }

  /// The logit of ``probability(_:)``.
  package func logit(_ row: [Float]) -> Float {
    var sum = bias
    // Without a check of bounds in the innermost loop; those of the row are checked here.
    precondition(row.count >= featureCount)
    row.withUnsafeBufferPointer { row in
      features.withUnsafeBufferPointer { features in
        thresholds.withUnsafeBufferPointer { thresholds in
          leaves.withUnsafeBufferPointer { leaves in
            var place = 0
            for tree in 0..<count {
              var leaf = tree &<< depth
              for question in 0..<depth {
                // The sign of the difference, as a branch would be guessed wrong half of the time.
                let isAbove = (thresholds[place] - row[Int(features[place])]).bitPattern &>> 31
                leaf |= Int(truncatingIfNeeded: isAbove) &<< question
                place &+= 1
              }
              sum += leaves[leaf]
            }
          }
        }
      }
    }
    return sum
  }
}
