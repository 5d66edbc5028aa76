/// Finds the line that heads the article of a page.
///
/// It stands above the article and looks like a heading, and a line said twice on the page, as in the
/// window's title, has the better claim. What the title is about the article says again, in any
/// language: entries of menus, and titles of other articles, are mostly of something else.
struct PageTitle {
  private let features: LineFeatures
  private let utf8: UnsafeBufferPointer<UInt8>
  /// Where the lines are in the text.
  private let ranges: [Range<Int>]
  private let article: Range<Int>

  /// So many lines above the article any heading may be its title, ...
  private static let near = 9
  /// ... and so many lines one whose words come again.
  private static let far = 30
  /// That much of the article tells its subject.
  private static let subject = 4_000
  /// The share of its words that has to come again of a line far above the article.
  private static let leastShare: Float = 0.5
  /// A label before a colon has no more bytes.
  private static let longestLabel = 40
  /// How much better the claim of a line right below such a one has to be.
  private static let headStart: Float = 2

  /// - Parameters:
  ///   - ranges: Where the lines of `features` are in the text.
  ///   - article: From the first to the last line of running text.
  init(
    _ features: LineFeatures, _ utf8: UnsafeBufferPointer<UInt8>, _ ranges: [Range<Int>],
    article: Range<Int>
  ) {
    self.features = features
    self.utf8 = utf8
    self.ranges = ranges
    self.article = article
  }

  /// The place of the line, if there is one.
  ///
  /// - Parameter isText: Whether a line is text of the page, in its main language.
  /// - Complexity: O(1): no more than ``far`` lines and ``subject`` bytes are looked at.
  func index(where isText: (Int) -> Bool) -> Int? {
    guard !article.isEmpty else { return nil }
    let candidates = (max(0, article.lowerBound - Self.far)..<article.lowerBound).filter {
      isText($0) && mayBeTitle(features.lines[$0])
    }
    guard !candidates.isEmpty else { return nil }
    let subject = Set(stems(of: subject))
    var best: (index: Int, claim: Float, isTelling: Bool)?
    for index in candidates {
      let recurring = recurrence(of: index, in: subject)
      let isTelling = recurring >= Self.leastShare
      if article.lowerBound - index > Self.near, !isTelling { continue }
      let claim = claim(of: index) + 3 * recurring
      let isLed = best.map { $0.isTelling && $0.index + 1 == index && leads($0.index) } ?? false
      if claim > (best?.claim ?? -3) + (isLed ? Self.headStart : 0) {
        best = (index, claim, isTelling)
      }
    }
    return best?.index
  }

  /// Whether a line may be a title with the line below saying more of the same; one with what trails
  /// and tags look like is none.
  private func leads(_ index: Int) -> Bool {
    let (line, below) = (features.lines[index], features.lines[index + 1])
    return line.words >= 4 && line.words < below.words && line.commas < 2
  }

  private func mayBeTitle(_ line: LineMeasures) -> Bool {
    line.looksLikeHeading && line.leadingCues.isDisjoint(with: .chrome) && !line.namesWriter
      && !line.namesDay && !(line.cues.contains(.navigation) && line.cueShare >= 0.5)
  }

  /// By its shape and its place.
  private func claim(of index: Int) -> Float {
    let line = features.lines[index]
    let distance = article.lowerBound - index
    var claim = Float(min(line.words, 9)) / 3
    claim -= Float(min(distance, Self.near)) * 0.2 + Float(max(0, distance - Self.near)) * 0.05
    if features.copies[index] > 0 { claim += 1 }
    if line.words < 3 { claim -= 1 }
    if line.start == .lower { claim -= 1 }
    if isInList(index) { claim -= 1.5 }
    return claim
  }

  /// Whether it is one of three entries of a list, one after the other.
  private func isInList(_ index: Int) -> Bool {
    (-2...0).contains { first in (first...first + 2).allSatisfy { isEntry(index + $0) } }
  }

  /// Looks like an entry of a list: "2 eggs", "Family: Scolopacidae".
  private func isEntry(_ index: Int) -> Bool {
    guard 0..<article.lowerBound ~= index else { return false }
    if features.lines[index].start == .digit { return true }
    let label = utf8[ranges[index].prefix(Self.longestLabel)]
    return label.indices.contains {
      label[$0] == 0x3A && $0 + 1 < label.endIndex && label[$0 + 1] == 0x20
    }
  }

  /// The first lines of the article.
  private var subject: Range<Int> {
    let start = ranges[article.lowerBound].lowerBound
    let end = ranges[article.upperBound - 1].upperBound
    guard end - start > Self.subject else { return start..<end }
    var limit = start + Self.subject
    while utf8[limit] & 0xC0 == 0x80 { limit -= 1 }
    return start..<limit
  }

  /// The share of a line's words that come again; less where it has few that could.
  private func recurrence(of index: Int, in subject: Set<UInt64>) -> Float {
    let stems = Set(stems(of: ranges[index]))
    guard !stems.isEmpty else { return 0 }
    return Float(stems.intersection(subject).count) / Float(stems.count + 1)
  }

  private func stems(of range: Range<Int>) -> [UInt64] {
    var scan = StemScan()
    var index = range.lowerBound
    while index < range.upperBound { scan.read(decodeScalar(utf8, &index)) }
    scan.endWord()
    return scan.stems
  }
}
