/// Reads a stretch of text once, as the screening model sees it: words and what is counted beside
/// them, sentence by sentence.
///
/// Characters without width inside of a word are read over.  Digits in the middle of a word stand for
/// the letters they look like.
package struct ScreeningScan<Sink: ScreeningSink> {
  package var sink: Sink

  /// What was counted, by sentence.
  package private(set) var sentences: [(range: Range<Int>, counts: ScreeningCounts)] = []
  /// Whether what was read is of ASCII characters only.
  private(set) var isASCII = true

  /// Characters read of a word.
  static var longestWord: Int { 48 }

  let classes = CharacterTable.shared
  let messengers = KnownWords.messengers
  let domains = KnownWords.domains
  let lower = LowercaseTable.shared
  var counts = ScreeningCounts()
  var word: [UInt32] = []
  var letters = 0
  var uppers = 0
  var turns = 0
  var digits = 0
  var alphabets: UInt8 = 0
  var isLastUpper = false
  var wordFollowsDot = false
  var wordFollowsAt = false
  /// Hashes of the words before, and how many there are.
  var before: (UInt64, UInt64, UInt64) = (0, 0, 0)
  var neighbours = 0
  var loneLetters = 0
  var phoneDigits = 0
  var phonePlus = false
  var previous: UInt32 = 0x20
  var pendingEnd = false
  // Which long words the line has had: a small table that forgets on collisions.  What earlier lines
  // left in it does not count.
  var seen = [(key: UInt64, line: UInt64)](repeating: (0, 0), count: 256)
  var line: UInt64 = 0

  package init(_ sink: Sink) {
    self.sink = sink
    word.reserveCapacity(64)
  }

  /// Reads a stretch of valid UTF-8 on scalar boundaries.
  ///
  /// White space counts as one character, however wide; so does the end of the stretch, with white space there or
  /// none.
  package mutating func read(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    sentences.removeAll(keepingCapacity: true)
    line += 1
    counts = ScreeningCounts()
    neighbours = 0
    loneLetters = 0
    phoneDigits = 0
    phonePlus = false
    previous = 0x20
    pendingEnd = false
    isASCII = true
    let text = LineEdges.trimmed(range, in: utf8)
    var start = range.lowerBound
    var index = text.lowerBound
    while index < text.upperBound {
      let place = index
      if word.isEmpty, readPlainWord(utf8, &index, text.upperBound) { continue }
      var code = decodeScalar(utf8, &index)
      let kind = classes(code)
      counts.scalars += 1
      if code >= 0x80 { isASCII = false }
      if !kind.isDisjoint(with: [.letter, .mark]) {
        if pendingEnd, code > 0x2E80 { endSentence(&start, at: place) }
        readLetter(code, kind)
      } else if kind.contains(.digit) {
        readDigit(code)
      } else if ScreeningCharacters.isIgnorable(code) {
        continue
      } else {
        endWord(before: code)
        if kind.contains(.space) {
          skipSpace(utf8, &index, before: text.upperBound, last: &code)
          if pendingEnd { endSentence(&start, at: index) }
        } else {
          readMark(code, kind, next: peek(utf8, index, before: text.upperBound))
        }
      }
      previous = code
    }
    endWord(before: 0x0A)
    endPhone()
    // The end of the line.
    counts.scalars += 1
    endSentence(&start, at: range.upperBound, isLast: true)
  }

  /// Moves behind all white space.
  @inline(__always)
  private mutating func skipSpace(
    _ utf8: UnsafeBufferPointer<UInt8>, _ index: inout Int, before end: Int, last: inout UInt32
  ) {
    while index < end {
      var next = index
      let code = decodeScalar(utf8, &next)
      guard classes(code).contains(.space) else { return }
      if code >= 0x80 { isASCII = false }
      (index, last) = (next, code)
    }
  }

  /// The byte at an offset; a line feed where nothing but blanks are left of a line.
  private func peek(
    _ utf8: UnsafeBufferPointer<UInt8>, _ index: Int, before end: Int
  ) -> UInt8 {
    var place = index
    while place < end, utf8[place] == 0x20 || utf8[place] == 0x09 { place += 1 }
    return place == end || 0x0A...0x0D ~= utf8[place] ? 0x0A : utf8[index]
  }

  /// What was counted in the whole stretch.
  package var total: ScreeningCounts {
    sentences.reduce(into: ScreeningCounts()) { $0 += $1.counts }
  }

  mutating func endSentence(_ start: inout Int, at end: Int, isLast: Bool = false) {
    pendingEnd = false
    guard end > start, isLast || counts.words > 2 else { return }
    sentences.append((start..<end, counts))
    sink.endSentence()
    counts = ScreeningCounts()
    start = end
  }
}
