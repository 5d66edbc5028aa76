/// Finds the line that heads the article of a page: the one of its candidates that the trees of the
/// ``TitleModel`` find most likely.
enum PageTitle {
  /// The place of the line, if there is one.
  ///
  /// - Complexity: O(1): the number of candidates is limited.
  static func index(
    among candidates: TitleCandidates, above article: Range<Int>, by model: TitleModel
  ) -> Int? {
    var logits = model.trees.logits(candidates.rows)
    for place in logits.indices where candidates.opensArticle[place] { logits[place] += opening }
    guard let best = logits.indices.max(by: { logits[$0] < logits[$1] }) else { return nil }
    let index = candidates.indices[best]
    return logits[best] >= (index < article.lowerBound ? leastAbove : leastBelow) ? index : nil
  }

  /// What it says for a line that the article begins with it. Encyclopedias, of which the trees have seen few,
  /// begin like that, and next to nothing else does.
  private static let opening: Float = 3
  /// A line less likely than this is no title: above the article one is missed, ...
  private static let leastAbove: Float = -3
  /// ... inside of it most lines that look like one are headings, unless what stands on top of the page was taken for
  /// running text.
  private static let leastBelow: Float = -2.5
}
