/// A page as the rules see it: measured lines, how likely each is content, where the article lies.
final class RolePage: Sendable {
  let features: LineFeatures
  /// The probability by the ``ContentModel`` that each line is content.
  let content: [Float]
  /// From the first to the last line of the article; empty where no line is running text.
  let article: Range<Int>
  /// The line with the best claim to be the title.
  let title: Int?
  /// Where the readers' comments begin, below their heading; `count` where there are none.
  let comments: Int

  var count: Int { content.count }

  init(features: LineFeatures, model: ContentModel) {
    self.features = features
    content = model.probabilities(features)
    article = Self.article(features.lines, content)
    title = Self.title(features, article: article)
    comments = Self.comments(features.lines, article: article)
  }

  subscript(index: Int) -> LineOnPage {
    LineOnPage(page: self, index: index)
  }

  private static func article(_ lines: [LineMeasures], _ content: [Float]) -> Range<Int> {
    let prose = lines.indices.filter { content[$0] >= 0.5 && lines[$0].words >= 6 }
    guard let first = prose.first, let last = prose.last else { return 0..<0 }
    return first..<last + 1
  }

  /// The title stands close above the article and looks like a heading; a line said twice on the
  /// page (as in the window's title) and a longer one have the better claim.
  private static func title(_ features: LineFeatures, article: Range<Int>) -> Int? {
    guard !article.isEmpty else { return nil }
    var best: (index: Int, claim: Float)?
    for index in max(0, article.lowerBound - 8)..<article.lowerBound + 1 {
      let line = features.lines[index]
      guard line.looksLikeHeading, line.words >= 2 else { continue }
      let distance = Float(article.lowerBound - index)
      var claim = Float(min(line.words, 12)) / 3 - distance * 0.45
      if features.copies[index] > 0 { claim += 1 }
      if claim > best?.claim ?? -3 { best = (index, claim) }
    }
    return best?.index
  }

  /// Comments begin below a line that says little more than "Comments" and stands at the end of the
  /// article or below.
  private static func comments(_ lines: [LineMeasures], article: Range<Int>) -> Int {
    let total = lines.reduce(0) { $0 + $1.prose }
    var sum: Float = 0
    for (index, line) in lines.enumerated() {
      sum += line.prose
      if index >= article.lowerBound, sum >= total * 0.4, line.cues.contains(.comment),
        line.words <= 8, line.cueShare >= 0.3, !line.endsSentence
      {
        return index + 1
      }
    }
    return lines.count
  }
}
