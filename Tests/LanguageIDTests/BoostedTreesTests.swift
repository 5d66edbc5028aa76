import Testing

@testable import LanguageID

@Suite("Boosted trees")
struct BoostedTreesTests {
  @Test("say the same of sixteen rows as of each")
  func lanes() {
    let trees = BoostedTrees(
      depth: 2, features: [0, 1, 1, 2], thresholds: [0.5, 0.25, 0.75, 0],
      leaves: [-2, -1, 0.5, 3, 1, -0.5, 0.25, 2], bias: -0.3)
    let rows: [[Float]] = (0..<16).map { row in
      let first = Float(row % 4) / 3
      let second = Float(row % 5) / 4
      return [first, second, Float(row % 3 - 1)]
    }
    let columns = (0..<3).map { feature in
      BoostedTrees.Lanes(rows.map { $0[feature] })
    }
    let judged = columns.withUnsafeBufferPointer { trees.probabilities($0) }
    #expect((0..<16).map { judged[$0] } == rows.map(trees.probability))
    #expect(Set(rows.map(trees.probability)).count > 5)
  }

  @Test("say the same of any number of rows as of each", arguments: [0, 1, 15, 16, 17, 50])
  func rows(count: Int) {
    let trees = BoostedTrees(
      depth: 3, features: [0, 1, 2, 2, 1, 0], thresholds: [0.5, 0.25, 0.75, 0, 0.1, 0.9],
      leaves: [-2, 0.5, 1, 3, -1, 0.25, 2, -0.5, 1, -3, 0.75, 2, 0.1, -1, 4, -0.2], bias: 0.1)
    let rows: [[Float]] = (0..<count).map { row in
      let first = Float(row % 7) / 6
      let second = Float(row % 5) / 4
      // Features that no tree asks for may follow.
      return [first, second, Float(row % 3 - 1), 5]
    }
    #expect(trees.logits(rows) == rows.map(trees.logit))
  }
}
