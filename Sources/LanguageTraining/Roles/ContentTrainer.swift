internal import LanguageID
package import Winnow

/// Trains the model that tells content from the frame of a page: boosted trees.
public struct ContentTrainer: Sendable {
  /// The choices of a training run.
  public struct Options: Sendable {
    /// The number of trees.
    public var trees = 240
    /// Questions of each.
    public var depth = 6
    /// The share of the remaining loss that each tree takes on.
    public var rate: Double = 0.1
    /// Of all random choices.
    public var seed: UInt64 = 7
    /// How much a written page counts, beside one that an extractor has labelled.
    public var weightOfWritten: Float = 3

    /// The choices behind the committed model.
    public init() {}
  }

  private let options: Options

  /// A trainer with these choices.
  public init(options: Options = Options()) {
    self.options = options
  }

  /// Learns from labelled pages.
  ///
  /// Pages with less than 8 lines or less than 50 words of content are left out: their labels are
  /// mostly the extractor's failure.
  ///
  /// - Parameters:
  ///   - written: Pages whose labels are right, and which all are learnt from.
  ///   - report: Called with a line now and then.
  package func train(
    _ pages: [LinePage], written: [WrittenPage] = [], report: (String) -> Void
  ) -> ContentModel? {
    let pages =
      pages.filter(\.hasContent)
      + written.map { $0.labelled(weight: options.weightOfWritten) }
    let samples = ContentSamples(pages: pages, seed: options.seed)
    report("pages \(pages.count)  samples \(samples.count)")
    guard samples.count > 0 else { return nil }
    let boosting = TreeBoosting(
      trees: options.trees, depth: options.depth, rate: options.rate, sampleShare: 0.3,
      featureShare: 0.3, seed: options.seed)
    return ContentModel(
      boosting.train(
        BinnedFeatures(samples.features, width: LineFeatures.count), samples.targets,
        weights: samples.weights, progress: report))
  }
}
