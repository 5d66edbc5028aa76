/// A part of a line of which words are read little by little, a short one first.
///
/// Short words are mostly common ones: they tell languages apart as well as long ones do, and their
/// vectors are known already, or are sums of few rows. With a capital they may be names.
struct LinePart {
  /// Code points of a short word. Of shorter ones, most are letters and numerals of all languages.
  private static let short = 3...6
  /// Words looked at for a short one.
  private static let reach = 6

  private var scanner: WordScanner
  /// Words before the short one, which were passed over.
  private var passed = InlineArray<6, ScannedWord>(repeating: ScannedWord.none)
  private var passedCount = 0
  private var nextPassed = 0

  /// Reads valid UTF-8. The memory must outlive the part.
  init(_ utf8: UnsafeBufferPointer<UInt8>) {
    scanner = WordScanner(utf8)
  }

  /// Adds the first short word, or where there is none nearby the first word.
  mutating func addShortWord(to evidence: inout TextEvidence, in workspace: Workspace) {
    while passedCount < Self.reach, let word = scanner.next() {
      if word.isUnspaced || Self.short ~= word.scalarCount && !word.isCapitalized {
        evidence.add(word, of: scanner, in: workspace)
        return
      }
      passed[passedCount] = word
      passedCount += 1
    }
    addPassed(1, to: &evidence, in: workspace)
  }

  /// Adds the next words, at most `limit` of them: first those that were passed over.
  mutating func addWords(
    _ limit: Int, to evidence: inout TextEvidence, in workspace: Workspace
  ) {
    let added = addPassed(limit, to: &evidence, in: workspace)
    evidence.add(from: &scanner, in: workspace, limit: limit - added)
  }

  /// Adds words that were passed over, and returns their number.
  @discardableResult
  private mutating func addPassed(
    _ limit: Int, to evidence: inout TextEvidence, in workspace: Workspace
  ) -> Int {
    let count = min(limit, passedCount - nextPassed)
    for place in nextPassed..<nextPassed + count {
      evidence.add(passed[place], of: scanner, in: workspace)
    }
    nextPassed += count
    return count
  }
}

extension ScannedWord {
  fileprivate static let none = ScannedWord(
    start: 0, end: 0, isUnspaced: false, isCapitalized: false, scalarCount: 0)
}
