/// Reads a stretch of text once, as the screening model sees it: words and what is counted beside
/// them, sentence by sentence.
///
/// Characters without width inside of a word are read over.  Digits in the middle of a word stand for
/// the letters they look like.
package struct ScreeningScan<Sink: ScreeningSink> {
  package var sink: Sink

  /// What was counted, by sentence.
  package private(set) var sentences: [(range: Range<Int>, counts: ScreeningCounts)] = []

  /// Characters read of a word.
  private static var longestWord: Int { 48 }

  private let classes = CharacterTable.shared
  private let messengers = KnownWords.messengers
  private let domains = KnownWords.domains
  private let lower = LowercaseTable.shared
  private var counts = ScreeningCounts()
  private var word: [UInt32] = []
  private var letters = 0
  private var uppers = 0
  private var turns = 0
  private var digits = 0
  private var alphabets: UInt8 = 0
  private var isLastUpper = false
  private var wordFollowsDot = false
  private var wordFollowsAt = false
  /// Hashes of the words before, and how many there are.
  private var before: (UInt64, UInt64, UInt64) = (0, 0, 0)
  private var neighbours = 0
  private var loneLetters = 0
  private var phoneDigits = 0
  private var phonePlus = false
  private var previous: UInt32 = 0x20
  private var pendingEnd = false
  // Which long words the line has had: a small table that forgets on collisions.  What earlier lines
  // left in it does not count.
  private var seen = [(key: UInt64, line: UInt64)](repeating: (0, 0), count: 256)
  private var line: UInt64 = 0

  package init(_ sink: Sink) {
    self.sink = sink
    word.reserveCapacity(64)
  }

  /// Reads a stretch of valid UTF-8 on scalar boundaries.
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
    var start = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound {
      let place = index
      if word.isEmpty, readPlainWord(utf8, &index, range.upperBound) { continue }
      let code = decodeScalar(utf8, &index)
      let kind = classes(code)
      counts.scalars += 1
      if !kind.isDisjoint(with: [.letter, .mark]) {
        if pendingEnd, code > 0x2E80 { endSentence(&start, at: place) }
        readLetter(code, kind)
      } else if kind.contains(.digit) {
        readDigit(code)
      } else if Self.isIgnorable(code) {
        continue
      } else {
        endWord(before: code)
        if kind.contains(.space) {
          if pendingEnd { endSentence(&start, at: index) }
        } else {
          readMark(code, kind, next: index < range.upperBound ? utf8[index] : 0x20)
        }
      }
      previous = code
    }
    endWord(before: 0x0A)
    endPhone()
    endSentence(&start, at: range.upperBound, isLast: true)
  }

  /// What was counted in the whole stretch.
  package var total: ScreeningCounts {
    sentences.reduce(into: ScreeningCounts()) { $0 += $1.counts }
  }

  // MARK: Words

  /// Reads a word of ASCII letters with an ASCII mark or space behind it, as most words of many
  /// languages are, as the other functions would letter by letter.
  ///
  /// - Returns: Whether one begins at `index`; if so, that moves behind it.
  @inline(__always)
  private mutating func readPlainWord(
    _ utf8: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ end: Int
  ) -> Bool {
    let start = index
    let limit = min(end, start + Self.longestWord)
    var hash = ScreeningHash.seed
    var uppers = 0
    var turns = 0
    var wasUpper = false
    var place = start
    while place < limit {
      let byte = utf8[place]
      let lowered = byte | 0x20
      guard lowered &- 0x61 < 26 else { break }
      hash = ScreeningHash.add(UInt32(lowered), to: hash)
      let isUpper = byte == lowered ? 0 : 1
      uppers += isUpper
      if place > start + 1, (isUpper == 1) != wasUpper { turns += 1 }
      wasUpper = isUpper == 1
      place += 1
    }
    guard place > start else { return false }
    if place < end {
      let next = utf8[place]
      // Letters and digits that go on with the word, and characters beyond ASCII, take the long way.
      guard next < 0x80, next &- 0x30 > 9, (next | 0x20) &- 0x61 > 25 else { return false }
    }
    endPhone()
    pendingEnd = false
    counts.endsSentence = false
    wordFollowsDot = previous == 0x2E
    wordFollowsAt = previous == 0x40
    let count = place - start
    counts.scalars += count
    if count > 1, uppers == count { counts.shouted += 1 }
    if turns > 2 { counts.disguised += 1 }
    countLoneLetters(isLone: count == 1)
    letters = count
    previous = UInt32(utf8[place - 1])
    if !sink.addKnownWord(hash: hash) {
      for index in start..<place { word.append(UInt32(utf8[index] | 0x20)) }
      sink.addWord(word, hash: hash, isUnspaced: false)
    }
    finishWord(hash: hash, count: count, isUnspaced: false)
    index = place
    return true
  }

  private mutating func readLetter(_ code: UInt32, _ kind: CharacterClass) {
    endPhone()
    pendingEnd = false
    counts.endsSentence = false
    if kind.contains(.unspaced) {
      endWord(before: code)
      word.append(code)
      letters = 1
      finishWord(isUnspaced: true)
      return
    }
    if word.isEmpty { beginWord() }
    if kind.contains(.letter) {
      let isUpper = kind.contains(.upper)
      if letters > 1, isUpper != isLastUpper { turns += 1 }
      isLastUpper = isUpper
      letters += 1
      if isUpper { uppers += 1 }
      alphabets |= Self.alphabet(code)
    }
    if word.count < Self.longestWord { word.append(lower(code)) }
  }

  private mutating func readDigit(_ code: UInt32) {
    counts.digits += 1
    phoneDigits += 1
    pendingEnd = false
    counts.endsSentence = false
    if word.isEmpty { beginWord() }
    digits += 1
    if word.count < Self.longestWord { word.append(code) }
  }

  private mutating func beginWord() {
    wordFollowsDot = previous == 0x2E
    wordFollowsAt = previous == 0x40
    (letters, uppers, turns, digits, alphabets) = (0, 0, 0, 0, 0)
    isLastUpper = false
  }

  private mutating func endWord(before code: UInt32) {
    guard !word.isEmpty else { return }
    if digits > 0 { readDigitsAsLetters() }
    if letters > 1, uppers == letters { counts.shouted += 1 }
    if turns > 2 { counts.disguised += 1 }
    if alphabets & (alphabets &- 1) != 0 { counts.mixedAlphabets += 1 }
    countLoneLetters(isLone: letters == 1 && digits == 0 && word.count == 1)
    finishWord(isUnspaced: false)
  }

  @inline(__always)
  private mutating func countLoneLetters(isLone: Bool) {
    guard isLone else {
      loneLetters = 0
      return
    }
    loneLetters += 1
    if loneLetters > 3 { counts.spacedLetters += loneLetters == 4 ? 4 : 1 }
  }

  /// `pr3v10u5` reads `previous`; `covid19`, `3rd` and `mp3` stay what they are.  Numbers read as
  /// so many zeros.
  private mutating func readDigitsAsLetters() {
    if letters == 0 {
      for index in word.indices { word[index] = 0x30 }
      return
    }
    var changes = 0
    for index in word.indices.dropFirst()
    where Self.isDigit(word[index]) != Self.isDigit(word[index - 1]) {
      changes += 1
    }
    guard changes > 1 else { return }
    // Arabic written in Latin letters has digits for letters, too, but not these.
    if letters > 2, word.contains(where: { $0 == 0x30 || $0 == 0x31 || $0 == 0x34 }) {
      counts.disguised += 1
    }
    for index in word.indices { word[index] = Self.letter(for: word[index]) }
  }

  private mutating func finishWord(isUnspaced: Bool) {
    let hash = KnownWords.hash(word)
    if !sink.addKnownWord(hash: hash) {
      sink.addWord(word, hash: hash, isUnspaced: isUnspaced)
    }
    finishWord(hash: hash, count: word.count, isUnspaced: isUnspaced)
  }

  /// Counts a word that was handed to the sink.
  private mutating func finishWord(hash: UInt64, count: Int, isUnspaced: Bool) {
    counts.words += 1
    if letters > 0 {
      if messengers.contains(hash) { counts.messengers += 1 }
      if wordFollowsAt, previous != 0x40 { counts.handles += 1 }
      if wordFollowsDot, domains.contains(hash) { counts.addresses += 1 }
      if counts.words < 40, isUnspaced || count > 3 { compare(hash, isUnspaced: isUnspaced) }
    }
    if neighbours > 0 {
      let pair = ScreeningHash.join(before.0, hash)
      sink.addNeighbours(pair)
      if neighbours > 1 {
        let triple = ScreeningHash.join(before.1, pair)
        sink.addNeighbours(triple)
        if isUnspaced, neighbours > 2 {
          sink.addNeighbours(ScreeningHash.join(before.2, triple))
        }
      }
    }
    before = (hash, before.0, before.1)
    neighbours += 1
    word.removeAll(keepingCapacity: true)
    (letters, uppers, turns, digits, alphabets) = (0, 0, 0, 0, 0)
    wordFollowsDot = false
    wordFollowsAt = false
  }

  private mutating func compare(_ hash: UInt64, isUnspaced: Bool) {
    // Characters of scripts without spaces repeat; three of them seldom do.
    guard !isUnspaced || neighbours > 1 else { return }
    let key =
      (isUnspaced ? ScreeningHash.join(before.1, ScreeningHash.join(before.0, hash)) : hash)
      &+ 0x9e37_79b9_7f4a_7c15
    let slot = Int(truncatingIfNeeded: key >> 56)
    counts.compared += 1
    if seen[slot] == (key, line) { counts.repeats += 1 } else { seen[slot] = (key, line) }
  }

  // MARK: The rest

  private mutating func readMark(_ code: UInt32, _ kind: CharacterClass, next: UInt8) {
    switch code {
    case 0x2B:
      endPhone()
      phonePlus = true
      return
    // Inside of a number.
    case 0x28, 0x29, 0x2D, 0x2E: break
    default: endPhone()
    }
    switch code {
    case 0x21, 0xFF01, 0xA1: counts.calls += 1
    case 0x25, 0x66A, 0xFF05: counts.percents += 1
    case 0x2C, 0x60C, 0x3001, 0xFF0C: counts.commas += 1
    case 0x24, 0xA3, 0xA5, 0x20A0...0x20CF:
      if (0x30...0x39).contains(next) || Self.isDigit(previous) || previous == 0x20 {
        counts.prices += 1
      }
    case 0x7C, 0x2022, 0xB7, 0x2013, 0x2014, 0x2192, 0x30FB, 0xFF5C, 0x3010, 0x3011:
      counts.separators += 1
    case 0x2D, 0x2F, 0x2A, 0x7E, 0x3E:
      if previous == 0x20 || next == 0x20 { counts.separators += 1 }
    case 0x3A where next == 0x2F: counts.addresses += 1
    case 0x2190...0x21FF, 0x2300...0x23FF, 0x25A0...0x27BF, 0x2900...0x297F, 0x2B00...0x2BFF,
      0x1_F000...0x1_FAFF:
      counts.pictures += 1
    default: break
    }
    if Self.isPromptMark(code), Self.isPromptMark(previous) { counts.marks += 1 }
    if kind.contains(.terminal) || code == 0x2026 {
      pendingEnd = true
      counts.endsSentence = true
    }
  }

  private mutating func endPhone() {
    if phoneDigits >= 9 || phoneDigits >= 8 && phonePlus {
      counts.phones += 1
    } else if phoneDigits == 5 || phoneDigits == 6 {
      counts.shortNumbers += 1
    }
    phoneDigits = 0
    phonePlus = false
  }

  private mutating func endSentence(_ start: inout Int, at end: Int, isLast: Bool = false) {
    pendingEnd = false
    guard end > start, isLast || counts.words > 2 else { return }
    sentences.append((start..<end, counts))
    sink.endSentence()
    counts = ScreeningCounts()
    start = end
  }

  private static func isPromptMark(_ code: UInt32) -> Bool {
    switch code {
    case 0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7D, 0x7C, 0x23: true
    default: false
    }
  }

  private static func isDigit(_ code: UInt32) -> Bool { (0x30...0x39).contains(code) }

  private static func letter(for code: UInt32) -> UInt32 {
    switch code {
    case 0x30: 0x6F
    case 0x31: 0x69
    case 0x33: 0x65
    case 0x34: 0x61
    case 0x35: 0x73
    case 0x37: 0x74
    default: code
    }
  }

  /// One bit for each alphabet whose letters look like another's.
  private static func alphabet(_ code: UInt32) -> UInt8 {
    switch code {
    case 0x41...0x24F, 0x1E00...0x1EFF: 1
    case 0x370...0x3FF, 0x1F00...0x1FFF: 2
    case 0x400...0x52F: 4
    default: 0
    }
  }

  /// Soft hyphens, joiners and other characters without width.
  private static func isIgnorable(_ code: UInt32) -> Bool {
    switch code {
    case 0xAD, 0x34F, 0x61C, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F,
      0xFE00...0xFE0F, 0xFEFF, 0xE_0000...0xE_0FFF:
      true
    default: false
    }
  }
}
