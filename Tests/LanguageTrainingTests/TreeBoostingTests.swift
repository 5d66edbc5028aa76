import LanguageID
import Testing

@testable import LanguageTraining

@Suite("Boosted trees")
struct TreeBoostingTests {
  @Test("learn what no single question tells")
  func exclusiveOr() {
    var random = RandomNumbers(seed: 3)
    var rows: [[Float]] = []
    var targets: [Bool] = []
    for _ in 0..<2000 {
      let row = [random.unit(), random.unit(), random.unit()]
      rows.append(row)
      targets.append((row[0] > 0.5) != (row[2] > 0.3))
    }
    let boosting = TreeBoosting(trees: 40, depth: 3)
    let judge = boosting.train(rows, targets) { _ in }
    let right = zip(rows, targets).count { (judge.probability($0) > 0.5) == $1 }
    #expect(right > 1950)
  }
}
