internal import LanguageID
internal import Winnow

/// Trains the trees that tell spam.
struct SpamTreeTrainer {
  let options: ScreeningTrainer.Options

  /// Learns, and sets the limit on lines of parts that trees of the other parts have not seen.
  ///
  /// - Parameter samples: Of each part of the material.
  func train(_ samples: [SpamSamples], report: (String) -> Void) -> BoostedTrees {
    var logits: [Float] = []
    for part in samples.indices {
      let others = samples.indices.filter { $0 != part }.map { samples[$0] }
      let trees = fit(others, report: report)
      let held = samples[part]
      logits += held.rows.indices.filter { held.areClean[$0] }.map { trees.logit(held.rows[$0]) }
    }
    logits.sort(by: >)
    let allowed = samples.reduce(0) { $0 + $1.cleanLines } / options.falseSpam
    let limit = logits.isEmpty ? 0 : logits[min(allowed, logits.count - 1)]
    report("spam  limit \(limit), with \(allowed) clean lines above it")
    return fit(samples, report: report).adding(-limit)
  }

  private func fit(_ samples: [SpamSamples], report: (String) -> Void) -> BoostedTrees {
    let boosting = TreeBoosting(
      trees: options.trees, depth: options.depth, rate: options.treeRate, sampleShare: 0.5,
      featureShare: 0.5, seed: options.seed)
    let rows = samples.flatMap(\.rows)
    return boosting.train(
      BinnedFeatures(rows.flatMap { $0 }, width: rows[0].count), samples.flatMap(\.targets),
      weights: samples.flatMap(\.weights), progress: report)
  }
}
