internal import CLanguageKernels

extension BoostedTrees {
  /// Rows that are judged at a time.
  package typealias Lanes = SIMD16<Float>

  private static let addLeaves = language_kernels().pointee.add_leaves

  /// The probabilities for sixteen rows, the same as one by one.
  ///
  /// - Parameter columns: For each feature, its value in each row.
  /// - Complexity: Linear in the number of trees.
  package func probabilities(_ columns: UnsafeBufferPointer<Lanes>) -> Lanes {
    var logits = logits(columns)
    for lane in 0..<Lanes.scalarCount { logits[lane] = Softmax.logistic(logits[lane]) }
    return logits
  }

  /// The logits of any number of rows, the same as one by one.
  ///
  /// - Complexity: Linear in the number of trees and of rows.
  package func logits(_ rows: [[Float]]) -> [Float] {
    let width = Lanes.scalarCount
    var result: [Float] = []
    result.reserveCapacity(rows.count)
    var columns = [Lanes](repeating: Lanes(), count: featureCount)
    for start in stride(from: 0, to: rows.count, by: width) {
      let some = rows[start..<min(start + width, rows.count)]
      for (lane, row) in some.enumerated() {
        for feature in 0..<featureCount { columns[feature][lane] = row[feature] }
      }
      let judged = columns.withUnsafeBufferPointer { logits($0) }
      for lane in 0..<some.count { result.append(judged[lane]) }
    }
    return result
  }

  private func logits(_ columns: UnsafeBufferPointer<Lanes>) -> Lanes {
    precondition(columns.count >= featureCount)
    var sums = Lanes(repeating: bias)
    features.withUnsafeBufferPointer { features in
      thresholds.withUnsafeBufferPointer { thresholds in
        leaves.withUnsafeBufferPointer { leaves in
          guard let features = features.baseAddress, let thresholds = thresholds.baseAddress,
            let leaves = leaves.baseAddress, let columns = columns.baseAddress
          else { return }
          var trees = LanguageTrees(
            features: features, thresholds: thresholds, leaves: leaves, depth: Int32(depth),
            count: Int32(count))
          withUnsafeMutablePointer(to: &sums) { sums in
            sums.withMemoryRebound(to: Float.self, capacity: Lanes.scalarCount) { sums in
              columns.withMemoryRebound(
                to: Float.self, capacity: featureCount * Lanes.scalarCount
              ) { Self.addLeaves(&trees, $0, sums) }
            }
          }
        }
      }
    }
    return sums
  }
}
