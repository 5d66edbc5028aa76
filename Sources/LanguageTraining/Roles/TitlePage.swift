internal import Winnow

/// The candidates of a page for its title, and which of them the page's markup says it is.
struct TitlePage {
  /// Features of each candidate.
  let rows: [[Float]]
  /// The candidates that say what the title does.
  let titles: [Int]
  /// That of them which says it with the least beside it, as a breadcrumb before it; of several the one closest
  /// to the article.
  let best: Int?
  /// The site, as a number.
  let siteHash: Int

  /// Whether it was written, and its title marked by hand.
  let isWritten: Bool

  /// A page, and the same with less of its frame, as cleaning leaves it and people copy it: from some lines above
  /// the article on, and nothing but the article and its title.
  ///
  /// - Parameter model: Tells the content of the page; best one that has not learnt from it.
  /// - Returns: Nothing where no line of the page says what its title does.
  static func views(
    of page: LinePage, model: ContentModel, random: inout RandomNumbers
  ) -> [TitlePage] {
    guard let title = page.title.map(TitleText.init), page.hasContent else { return [] }
    let likeness = page.lines.map { TitleText($0.text).likeness(to: title) }
    if likeness.allSatisfy({ $0 == 0 }) { return [] }
    return views(of: page, likeness, isWritten: false, model: model, random: &random)
  }

  /// The same of a written page; of one without a title, too.
  static func views(
    of page: WrittenPage, model: ContentModel, random: inout RandomNumbers
  ) -> [TitlePage] {
    let likeness = page.lines.map { $0.role == .title ? 1.0 : 0 }
    return views(
      of: page.labelled(), likeness, isWritten: true, model: model, random: &random)
  }

  private static func views(
    of page: LinePage, _ likeness: [Double], isWritten: Bool, model: ContentModel,
    random: inout RandomNumbers
  ) -> [TitlePage] {
    guard let first = page.lines.firstIndex(where: \.isContent) else { return [] }
    let best = likeness.indices.filter { likeness[$0] > 0 }
      .max { (likeness[$0], $0) < (likeness[$1], $1) }
    let top = max(0, min(first, best ?? first) - random.below(8))
    let article = page.lines.indices.filter { page.lines[$0].isContent || $0 == best }
    return [Array(page.lines.indices), Array(top..<page.lines.count), article].map { kept in
      TitlePage(
        page.keeping(kept), kept.map { likeness[$0] }, isWritten: isWritten, model: model)
    }
  }

  /// - Parameter likeness: How much of the title each line says.
  private init(_ page: LinePage, _ likeness: [Double], isWritten: Bool, model: ContentModel) {
    let (utf8, ranges) = page.text
    let candidates = TitleCandidates(utf8, ranges, model: model)
    rows = candidates.rows
    let likeness = candidates.indices.map { likeness[$0] }
    titles = likeness.indices.filter { likeness[$0] > 0 }
    best = titles.max { (likeness[$0], $0) < (likeness[$1], $1) }
    siteHash = page.siteHash
    self.isWritten = isWritten
  }
}

/// Letters and digits of a title.
private struct TitleText {
  private let text: String

  /// Titles are often cut, or followed by the name of the site; the shorter has so many characters and such a
  /// share of the longer.
  private static let least = (count: 12, share: 0.5)

  init(_ text: String) {
    self.text = String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  /// The share of the longer that the shorter is, where it is part of it; 0 for texts that are not the same.
  func likeness(to other: TitleText) -> Double {
    let (short, long) = text.count < other.text.count ? (text, other.text) : (other.text, text)
    let share = Double(short.count) / Double(max(1, long.count))
    guard share == 1 || share >= Self.least.share && short.count >= Self.least.count else {
      return 0
    }
    return long.contains(short) ? share : 0
  }
}
