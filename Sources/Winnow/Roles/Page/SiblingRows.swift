/// Rows of one list or table, one below the other: each a name, a mark and a value ("Weight: 2.7 kg",
/// "Salt – a pinch").  They are told from a menu together, so that no half of a table stays.
struct SiblingRows {
  /// The mark between the name and the value.
  private enum Joint {
    case colon, dash, gap
  }

  /// Two rows are a chance.
  private static let fewest = 3
  private static let longest = 12.0
  /// Bytes of a line in which the mark is looked for.
  private static let longestName = 200
  /// What a row is surely of the frame from: it goes, whatever stands beside it.
  private static let sure: Float = 0.75

  /// The runs of rows, each of at least three.
  private let runs: [Range<Int>]
  private let page: RolePage

  /// Finds the rows of a page.
  ///
  /// - Parameters:
  ///   - lines: Where the lines of the page are.
  /// - Complexity: O(*n*) in the bytes of the text.
  init(_ page: RolePage, _ utf8: UnsafeBufferPointer<UInt8>, _ lines: [Range<Int>]) {
    self.page = page
    var runs: [Range<Int>] = []
    var start = 0
    var last: Joint?
    for index in lines.indices {
      let joint = Self.joint(of: page[index], utf8, lines[index])
      if joint == nil || joint != last { start = index }
      last = joint
      guard joint != nil, index - start + 1 >= Self.fewest else { continue }
      if runs.last?.lowerBound == start { runs.removeLast() }
      runs.append(start..<index + 1)
    }
    self.runs = runs
  }

  /// The verdicts, with those on rows that are more likely content than not as a whole made one.
  func settled(_ verdicts: [RoleVerdict]) -> [RoleVerdict] {
    var verdicts = verdicts
    for run in runs {
      let kept = run.filter { verdicts[$0].role.isContent }
      guard let first = kept.first else { continue }
      let share = run.reduce(Float(0)) { $0 + verdicts[$1].contentShare } / Float(run.count)
      guard share >= 0.5 else { continue }
      let rows = verdicts[kept.first { verdicts[$0].role == .tableRow } ?? first]
      for index in run where isInDoubt(verdicts[index], at: index) {
        verdicts[index] = RoleVerdict(
          role: rows.role, type: rows.type, score: share, rules: .siblings)
      }
      let above = run.lowerBound - 1
      if above >= 0, isInDoubt(verdicts[above], at: above), page[above].line.looksLikeHeading,
        page[above].isShort(6)
      {
        verdicts[above] = RoleVerdict(
          role: .heading, type: Role.heading.annotationType, score: share, rules: .siblings)
      }
    }
    return verdicts
  }

  /// Whether a line counts as frame, and its markup and its place leave it open.
  private func isInDoubt(_ verdict: RoleVerdict, at index: Int) -> Bool {
    !verdict.role.isContent && verdict.score < Self.sure && !page[index].isInComments
      && !page.hasMarkup
  }

  private static func joint(
    of line: LineOnPage, _ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Joint? {
    guard line.isShort(longest), !line.line.endsSentence, line.line.letters > 0 else { return nil }
    if line.line.isLabelled { return .colon }
    let range = LineEdges.trimmed(range, in: utf8)
    var index = range.lowerBound
    var hasName = false
    var hasSpace = false
    var isWide = false
    let end = min(range.upperBound, range.lowerBound + longestName)
    while index < end {
      let code = decodeScalar(utf8, &index)
      switch code {
      case 0x09 where hasName: return .gap
      case 0x2D, 0x2013, 0x2014:
        if hasName, hasSpace, index < range.upperBound, utf8[index] == 0x20 { return .dash }
        hasSpace = false
      case 0x20, 0xA0, 0x3000:
        isWide = hasSpace || code == 0x3000
        hasSpace = true
      default:
        if hasName, isWide { return .gap }
        hasName = true
        hasSpace = false
        isWide = false
      }
    }
    return nil
  }
}

extension RoleVerdict {
  /// The probability that the line is content.
  fileprivate var contentShare: Float { role.isContent ? score : 1 - score }
}
