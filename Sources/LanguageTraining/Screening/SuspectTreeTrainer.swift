internal import LanguageID
internal import Winnow

/// Trains the trees that tell spam, or instructions.
struct SuspectTreeTrainer {
  let options: ScreeningTrainer.Options
  /// What is to be told.
  let output: Int

  /// Learns, and sets the limit on lines of parts that trees of the other parts have not seen.
  ///
  /// - Parameter samples: Of each part of the material.
  func train(_ samples: [SuspectSamples], report: (String) -> Void) -> BoostedTrees {
    var logits: [Float] = []
    for part in samples.indices {
      let others = samples.indices.filter { $0 != part }.map { samples[$0] }
      let trees = fit(others, report: report)
      let held = samples[part]
      logits += held.rows.indices.filter { held.areClean[$0] }.map { trees.logit(held.rows[$0]) }
    }
    logits.sort(by: >)
    let lines = samples.reduce(0) { $0 + $1.cleanLines }
    func limit(falseTold: Int) -> Float {
      logits.isEmpty ? 0 : logits[min(lines / falseTold, logits.count - 1)]
    }
    for choice in [500, 1_000, 2_000, 4_000] {
      report("output \(output)  one in \(choice): limit \(limit(falseTold: choice))")
    }
    return fit(samples, report: report).adding(-limit(falseTold: options.falseTold[output]))
  }

  private func fit(_ samples: [SuspectSamples], report: (String) -> Void) -> BoostedTrees {
    let boosting = TreeBoosting(
      trees: options.trees, depth: options.depth, rate: options.treeRate, sampleShare: 0.5,
      featureShare: 0.5, seed: options.seed)
    let rows = samples.flatMap(\.rows)
    return boosting.train(
      BinnedFeatures(rows.flatMap { $0 }, width: rows[0].count), samples.flatMap(\.targets),
      weights: samples.flatMap(\.weights), progress: report)
  }
}
