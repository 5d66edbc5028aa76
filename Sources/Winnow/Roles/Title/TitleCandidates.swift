/// The lines of a page that may head its article, with what tells which of them does.
///
/// What a title is about the article says again, in any language: entries of menus, and titles of other
/// articles, are mostly of something else. The rest is what the line looks like and where it stands.
package struct TitleCandidates {
  /// Where they stand among the lines, in order.
  package let indices: [Int]
  /// ``names`` of each, as numbers around 0 to 1.
  package let rows: [[Float]]

  /// Whether the article begins with what each says, as that of an encyclopedia does: "The bittern is a bird".
  let opensArticle: [Bool]

  /// The names of the features.
  package static let names = OwnFeatures.names + TitleContext.names + TitleEchoes.names

  /// So many lines above the article one may be its title, ...
  private static let above = 60
  /// ... and so many lines below its beginning: what stands on top of a page may look like running text.
  private static let below = 12

  /// The candidates of a page by the content that a model finds on it.
  package init(_ utf8: [UInt8], _ ranges: [Range<Int>], model: ContentModel) {
    let features = LineFeatures(utf8: utf8, lines: ranges)
    let content = model.probabilities(features)
    self = utf8.withUnsafeBufferPointer {
      TitleCandidates(
        features, content: content, $0, ranges, article: features.lines.article(content, .whole))
    }
  }

  /// - Parameters:
  ///   - features: The lines of the page.
  ///   - content: How likely each is content.
  ///   - ranges: Where they are in the text.
  ///   - article: From the first to the last line of running text.
  ///   - isText: Whether a line is text of the page, in its main language.
  /// - Complexity: O(1): some seventy lines and four thousand bytes of the article are looked at.
  init(
    _ features: LineFeatures, content: [Float], _ utf8: UnsafeBufferPointer<UInt8>,
    _ ranges: [Range<Int>], article: Range<Int>, where isText: (Int) -> Bool = { _ in true }
  ) {
    guard !article.isEmpty else {
      (indices, rows, opensArticle) = ([], [], [])
      return
    }
    let window =
      max(
        0, article.lowerBound - Self.above)..<min(
        features.lines.count, article.lowerBound + Self.below)
    let indices = window.filter {
      features.lines[$0].mayBeTitle && isText($0) && !TrailingMarks.isLink(utf8, ranges[$0])
        && !(features.lines[$0].isParagraph && content[$0] >= 0.5)
    }
    let echoes = TitleEchoes(features.lines, utf8, ranges, candidates: indices)
    let context = TitleContext(
      features, content: content, utf8, ranges, article: article, candidates: indices)
    rows = indices.indices.map { place in
      [Float](unsafeUninitializedCapacity: Self.names.count) { buffer, count in
        guard let start = buffer.baseAddress else { return }
        let index = indices[place]
        var row = FeatureRow(at: start)
        OwnFeatures.append(features.lines[index], copies: features.copies[index], to: &row)
        context.append(place, to: &row)
        echoes.append(index, to: &row)
        count = Self.names.count
      }
    }
    let opening = ArticleOpening(utf8, ranges[article.lowerBound])
    opensArticle = indices.map {
      features.lines[$0].words <= ArticleOpening.mostWords && opening.says(ranges[$0])
    }
    self.indices = indices
  }
}

/// The first words of an article.
private struct ArticleOpening {
  private let utf8: UnsafeBufferPointer<UInt8>
  private let paragraph: Range<Int>

  /// What is defined has no more words, and bytes.
  static let mostWords = 6.0
  private static let length = 3...80
  /// An article before it, and quotation marks, have no more bytes.
  private static let reach = 12

  init(_ utf8: UnsafeBufferPointer<UInt8>, _ paragraph: Range<Int>) {
    self.utf8 = utf8
    self.paragraph = paragraph
  }

  /// Whether they are what a line says.
  func says(_ line: Range<Int>) -> Bool {
    let text = MarkedLine(utf8, line).utf8
    guard Self.length.contains(text.count), text.count < paragraph.count else { return false }
    let last = min(paragraph.lowerBound + Self.reach, paragraph.upperBound - text.count)
    return (paragraph.lowerBound...last).contains { start in
      let end = start + text.count
      return utf8[start..<end].elementsEqual(text) { Self.lowered($0) == Self.lowered($1) }
        && !(end < paragraph.upperBound && utf8[end].isLetter)
    }
  }

  private static func lowered(_ byte: UInt8) -> UInt8 { byte.isLetter ? byte | 0x20 : byte }
}

extension LineMeasures {
  /// Whether nothing in the line speaks against its being a title.
  fileprivate var mayBeTitle: Bool {
    letters > 0 && words <= 40 && scalars <= 250 && leadingCues.isDisjoint(with: .chrome)
      && !(isClosedByFullStop && words > 14) && !namesMaker && !hasCopyright && !namesWriter
      && !namesDay && gaps < 3 && separators < 3
      && !(cues.contains(.navigation) && cueShare >= 0.5)
  }
}
