/// The width that a stretch of text was broken at, from the lines which end inside of a sentence.
///
/// Where text was broken at a width, these are of nearly one width: they leave room for less than a
/// word at their ends, and justified lines differ by what their letters are wide.  Items, verses and
/// subtitles end where they want to.
struct BreakWidth {
  /// Lines longer than this, in code points, were not broken.
  static let longest = 120
  /// Lines of a column are no shorter than this; without words divided by hyphens, and in scripts
  /// without spaces.
  private static let shortest = (divided: 24, plain: 40, unspaced: 18)
  /// Fewer lines may agree by chance, and so many of them follow another one in a paragraph.
  private static let fewest = (ends: 3, following: 2)

  /// How many lines that end inside of a sentence are of each width, of themselves and where the line
  /// before them does so, too, with it.
  private var widths = [(ends: Int, following: Int)](
    repeating: (0, 0), count: BreakWidth.longest + 1)
  /// The width of the line before, where it ended inside of a sentence.
  private var before: Int?
  private var ends = 0
  private var divided = 0
  private var unspaced = 0

  /// Counts a line and the break behind it; lines have to come in order.
  mutating func count(_ line: WrappedLine, _ lineBreak: LineBreak, before next: WrappedLine) {
    let previous = before
    before = nil
    // Behind a very long word, every line ends early.
    guard next.firstWord * 2 <= line.width else { return }
    switch lineBreak {
    case .barred, .sentence, .open: return
    case .inWord: divided += 1
    case .unicase: if next.start == .unspaced { unspaced += 1 }
    case .inSentence: break
    }
    ends += 1
    widths[line.width].ends += 1
    if let previous { widths[min(previous, line.width)].following += 1 }
    before = line.width
  }

  /// Something else than a line stands before the next line.
  mutating func interrupt() { before = nil }

  /// The width; nil where the lines do not agree on one.
  ///
  /// - Complexity: O(1).
  func width() -> Int? {
    guard ends >= Self.fewest.ends else { return nil }
    var best = (ends: 0, following: 0, width: 0)
    var (first, sum) = (0, (ends: 0, following: 0))
    for width in widths.indices {
      sum.ends += widths[width].ends
      sum.following += widths[width].following
      while first < Self.least(width) {
        sum.ends -= widths[first].ends
        sum.following -= widths[first].following
        first += 1
      }
      if sum.ends > best.ends { best = (sum.ends, sum.following, width) }
    }
    guard best.ends >= Self.fewest.ends, best.ends * 3 >= ends * 2,
      best.following >= Self.fewest.following, best.following * 5 >= best.ends,
      best.width >= least
    else { return nil }
    return best.width
  }

  private var least: Int {
    if unspaced * 2 > ends { return Self.shortest.unspaced }
    return divided * 10 >= ends ? Self.shortest.divided : Self.shortest.plain
  }

  /// The least width of a line that reaches to the right margin, in justified text.
  static func least(_ width: Int) -> Int { (width * 17 + 19) / 20 }
}
