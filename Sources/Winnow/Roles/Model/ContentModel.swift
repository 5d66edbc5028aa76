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
    let (width, rows) = (LineFeatures.count, Lanes.scalarCount)
    var columns = [Lanes](repeating: Lanes(), count: width)
    var result: [Float] = []
    result.reserveCapacity(page.lines.count)
    for start in stride(from: 0, to: page.lines.count, by: rows) {
      let lines = start..<min(start + rows, page.lines.count)
      columns.withUnsafeMutableBytes { bytes in
        guard let first = bytes.assumingMemoryBound(to: Float.self).baseAddress else { return }
        for index in lines { page.write(index, at: first + (index - start), stride: rows) }
      }
      let judged = columns.withUnsafeBufferPointer { trees.probabilities($0) }
      for index in lines { result.append(judged[index - start]) }
    }
    return result
  }
}
