extension BoostedTrees {
  /// Rows that are judged at a time.
  package typealias Lanes = SIMD16<Float>

  /// The probabilities for sixteen rows, the same as one by one.
  ///
  /// - Parameter columns: For each feature, its value in each row.
  /// - Complexity: Linear in the number of trees.
  package func probabilities(_ columns: UnsafeBufferPointer<Lanes>) -> Lanes {
    precondition(columns.count >= featureCount)
    var sums = Lanes(repeating: bias)
    features.withUnsafeBufferPointer { features in
      thresholds.withUnsafeBufferPointer { thresholds in
        leaves.withUnsafeBufferPointer { leaves in
          var place = 0
          for tree in 0..<count {
            var leaf = SIMD16<Int32>()
            for question in 0..<depth {
              let isAbove = columns[Int(features[place])] .> Lanes(repeating: thresholds[place])
              leaf |= SIMD16<Int32>().replacing(
                with: SIMD16(repeating: 1 << Int32(question)), where: isAbove)
              place += 1
            }
            let first = tree << depth
            for lane in 0..<Lanes.scalarCount { sums[lane] += leaves[first + Int(leaf[lane])] }
          }
        }
      }
    }
    for lane in 0..<Lanes.scalarCount { sums[lane] = Softmax.logistic(sums[lane]) }
    return sums
  }
}
