internal import ICUText

/// Goes over the words of a text that have letters with twins.
struct HomoglyphScan {
  private let utf8: [UInt8]
  private let language: () -> String?
  private lazy var script = HomoglyphPage.script(of: utf8)
  /// Made when the first word is judged.
  private lazy var page = HomoglyphPage(utf8, script: script, language: language())
  private(set) var findings: [Finding] = []
  /// Words wholly of another script on this line, which another homoglyph would give away.
  private var doubtful: [Finding] = []
  /// The end of the line that the doubtful words stand on, and whether it has homoglyphs.
  private var lineEnd = 0
  private var hasHomoglyph = false

  init(_ utf8: [UInt8], language: @escaping () -> String?) {
    self.utf8 = utf8
    self.language = language
  }

  mutating func run() {
    var scan = ScalarScan(utf8)
    while true {
      scan.skipASCII()
      guard let value = scan.next() else { break }
      switch OddLetter(value) {
      case nil, .latin: continue
      case .kindred, .styled: break
      default: if !touchesLatin(scan.range) { continue }
      }
      let word = HomoglyphWord(utf8, around: scan.range)
      if scan.start >= lineEnd {
        endLine()
        lineEnd = ByteSearch.lineEnd(in: utf8, from: scan.start)
      }
      examine(word)
      scan = ScalarScan(utf8, from: max(word.range.upperBound, scan.end))
    }
    endLine()
  }

  private mutating func endLine() {
    if hasHomoglyph { findings += doubtful }
    doubtful.removeAll()
    hasHomoglyph = false
  }

  private func touchesLatin(_ letter: Range<Int>) -> Bool {
    func isLetter(_ place: Int) -> Bool {
      utf8.indices.contains(place) && 0x61...0x7A ~= utf8[place] | 0x20
    }
    return isLetter(letter.lowerBound - 1) || isLetter(letter.upperBound)
      || OddLetter(ScalarScan.scalar(in: utf8, at: letter.lowerBound).value) == .numeral
  }

  private mutating func examine(_ word: HomoglyphWord) {
    if word.hasRare {
      if let finding = word.strange(on: page) { add(finding) }
    } else if word.hasLatin {
      if let finding = word.mixed(on: page) { add(finding) }
    } else if word.mayBeFeigned, script == .latin, let found = word.whole(on: &page) {
      if found.isSure { add(found.finding) } else { doubtful.append(found.finding) }
    }
  }

  private mutating func add(_ finding: Finding) {
    findings.append(finding)
    if finding.kind == .homoglyph { hasHomoglyph = true }
  }
}
