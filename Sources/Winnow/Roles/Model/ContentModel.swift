package import LanguageID

/// Tells whether a line belongs to the content of its page: boosted trees over ``LineFeatures``.
///
/// The trees are made by `winnow-train roles`.
package struct ContentModel: Sendable {
  /// What is asked of the features.
  package let trees: BoostedTrees

  package init(_ trees: BoostedTrees) {
    precondition(trees.features.allSatisfy { Int($0) < LineFeatures.count })
    self.trees = trees
  }

  /// The probability that each line of a page belongs to its content.
  ///
  /// - Complexity: O(*n*) in the number of lines.
  package func probabilities(_ page: LineFeatures) -> [Float] {
    typealias Lanes = BoostedTrees.Lanes
    let width = LineFeatures.count
    var columns = [Lanes](repeating: Lanes(), count: width)
    var result: [Float] = []
    result.reserveCapacity(page.lines.count)
    withUnsafeTemporaryAllocation(of: Float.self, capacity: width) { row in
      guard let first = row.baseAddress else { return }
      for start in stride(from: 0, to: page.lines.count, by: Lanes.scalarCount) {
        let end = min(start + Lanes.scalarCount, page.lines.count)
        for index in start..<end {
          page.write(index, at: first)
          for feature in 0..<width { columns[feature][index - start] = first[feature] }
        }
        let judged = columns.withUnsafeBufferPointer { trees.probabilities($0) }
        for index in start..<end { result.append(judged[index - start]) }
      }
    }
    return result
  }
}
