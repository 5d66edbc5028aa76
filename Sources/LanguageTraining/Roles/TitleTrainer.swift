internal import LanguageID
package import Winnow

/// Trains the model that tells which line heads the article of a page: boosted trees.
public struct TitleTrainer: Sendable {
  /// The choices of a training run.
  public struct Options: Sendable {
    /// The number of trees.
    public var trees = 400
    /// Questions of each.
    public var depth = 4
    /// The share of the remaining loss that each tree takes on.
    public var rate: Double = 0.04
    /// The sites are divided into so many groups: the content of each is told by a model that learnt from the
    /// others, as it will be on unseen pages.
    public var folds = 5
    /// How much a line of a written page counts, beside one of the others.
    public var weightOfWritten: Float = 3
    /// Of all random choices.
    public var seed: UInt64 = 7

    /// The choices behind the committed model.
    public init() {}
  }

  /// A model, and how well such models do on sites they have not seen.
  public struct Result: Sendable {
    package let model: TitleModel
    /// Pages with a line that says what their title does.
    public let pages: Int
    /// Of these, pages with such a line among the candidates.
    public let reached: Int
    /// Of these, pages of which the likeliest candidate was right.
    public let right: Int
    /// The same of the pages that were written.
    public let written: (pages: Int, right: Int)
    /// The bytes of the model's file.
    public var file: [UInt8] { model.file }
  }

  private let options: Options
  private let contentOptions: ContentTrainer.Options

  /// A trainer with these choices.
  public init(
    options: Options = Options(), contentOptions: ContentTrainer.Options = ContentTrainer.Options()
  ) {
    self.options = options
    self.contentOptions = contentOptions
  }

  /// Learns from pages with titles.
  ///
  /// - Parameters:
  ///   - written: Pages with their titles marked.
  ///   - report: Called with a line now and then.
  /// - Returns: nil where there is nothing to learn from.
  public func train(
    _ pages: [LinePage], written: [WrittenPage] = [], report: (String) -> Void
  ) -> Result? {
    var random = RandomNumbers(seed: options.seed)
    var views: [[TitlePage]] = []
    for fold in 0..<options.folds {
      let learnt = pages.filter { $0.siteHash % options.folds != fold }
      let parts = written.map { (page: $0, isInside: $0.siteHash % options.folds == fold) }
      guard
        let model = ContentTrainer(options: contentOptions).train(
          learnt, written: parts.filter { !$0.isInside }.map(\.page), report: { _ in })
      else { return nil }
      for page in pages where page.siteHash % options.folds == fold {
        let seen = TitlePage.views(of: page, model: model, random: &random)
        if !seen.isEmpty { views.append(seen) }
      }
      for (page, isInside) in parts where isInside {
        let seen = TitlePage.views(of: page, model: model, random: &random)
        if !seen.isEmpty { views.append(seen) }
      }
      report("sites \(fold + 1) of \(options.folds)  pages \(views.count)")
    }
    var told: [(page: TitlePage, isRight: Bool)] = []
    for fold in 0..<options.folds {
      let trees = boost(views.filter { $0[0].siteHash % options.folds != fold })
      for page in views.map({ $0[0] }) where page.siteHash % options.folds == fold {
        told.append((page, page.isRight(trees)))
      }
    }
    let scraped = told.filter { !$0.page.isWritten }
    let marked = told.filter { $0.page.isWritten && !$0.page.titles.isEmpty }
    return Result(
      model: TitleModel(boost(views)), pages: scraped.count,
      reached: scraped.count { !$0.page.titles.isEmpty }, right: scraped.count(where: \.isRight),
      written: (marked.count, marked.count(where: \.isRight)))
  }

  /// Of several lines with the title the best one is to be found; the others count neither for nor against.
  private func boost(_ pages: [[TitlePage]]) -> BoostedTrees {
    var features: [Float] = []
    var targets: [Bool] = []
    var weights: [Float] = []
    for page in pages.joined() {
      for (place, row) in page.rows.enumerated()
      where !page.titles.contains(place) || page.best == place {
        features += row
        targets.append(page.best == place)
        weights.append(page.isWritten ? options.weightOfWritten : 1)
      }
    }
    let boosting = TreeBoosting(
      trees: options.trees, depth: options.depth, rate: options.rate, sampleShare: 0.7,
      featureShare: 0.5, seed: options.seed)
    return boosting.train(
      BinnedFeatures(features, width: TitleCandidates.names.count), targets, weights: weights,
      progress: { _ in })
  }
}

extension TitlePage {
  /// Whether the likeliest candidate says what the title does.
  fileprivate func isRight(_ trees: BoostedTrees) -> Bool {
    let logits = trees.logits(rows)
    return logits.indices.max { logits[$0] < logits[$1] }.map(titles.contains) ?? false
  }
}
