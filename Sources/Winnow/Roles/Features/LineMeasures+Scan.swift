extension LineMeasures {
  /// Measures a line in one pass.
  ///
  /// - Parameters:
  ///   - utf8: Valid UTF-8.
  ///   - line: The line; ASCII space and control characters at its ends do not count, nor do
  ///     ``TrailingMarks``.
  package init(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
    var (start, end) = (line.lowerBound, line.upperBound)
    while start < end, utf8[start] <= 0x20 { start += 1 }
    while start < end, utf8[end - 1] <= 0x20 { end -= 1 }
    end = TrailingMarks.trim(utf8, start..<end)
    var scan = LineScan(utf8: utf8, line: start..<end)
    scan.run()
    self = scan.measures
  }
}

/// The state of the pass over one line.
private struct LineScan {
  let utf8: UnsafeBufferPointer<UInt8>
  let line: Range<Int>
  var measures = LineMeasures()

  private let classes = CharacterTable.shared
  private let lower = LowercaseTable.shared
  private let trie = CueTrie.shared

  // The word being read.
  private var wordLetters = 0
  private var wordUppers = 0
  private var wordDigits = 0
  private var wordBeginsUpper = false
  private var wordIsUnspaced = false
  private var unspacedLetters = 0.0
  private var number = 0
  /// The end of the cue found last: words before it are part of it.
  private var cueEnd = 0
  private var pendingSentenceEnd = false
  private var hasBegun = false
  private var previous: UInt32 = 0x20

  init(utf8: UnsafeBufferPointer<UInt8>, line: Range<Int>) {
    self.utf8 = utf8
    self.line = line
  }

  mutating func run() {
    var index = line.lowerBound
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    while index < line.upperBound {
      let start = index
      let code = decodeScalar(utf8, &index)
      let kind = classes(code)
      measures.scalars += 1
      if kind.contains(.letter) {
        let lowered = lower(code)
        hash = (hash ^ UInt64(lowered)) &* 0x0000_0100_0000_01b3
        readLetter(code, kind, lowered, at: start)
        if code < 0x80 {
          previous = code
          readLetters(&index, &hash)
          continue
        }
      } else if kind.contains(.mark) {
        // Marks belong to the letter before them.
        if kind.contains(.unspaced) { unspacedLetters += 0.12 }
      } else if kind.contains(.digit) {
        hash = (hash ^ UInt64(code)) &* 0x0000_0100_0000_01b3
        readDigit(code, next: peek(index))
      } else if kind.contains(.space) {
        endWord()
        if pendingSentenceEnd, index < line.upperBound {
          measures.sentences += 1
        }
        pendingSentenceEnd = false
        previous = code
        continue
      } else if code != 0xAD, code != 0x200B, code != 0x200C, code != 0x200D {
        readPunctuation(code, kind, at: start, next: peek(index))
      }
      previous = code
    }
    endWord()
    measures.words += unspacedLetters
    measures.isUnspaced = unspacedLetters > 0 && unspacedLetters * 2 > measures.words
    measures.fingerprint = hash
  }

  /// Reads the ASCII letters behind a letter: nothing begins with them.
  @inline(__always)
  private mutating func readLetters(_ index: inout Int, _ hash: inout UInt64) {
    let start = index
    var uppers = 0
    while index < line.upperBound {
      let byte = utf8[index]
      let lowered = byte | 0x20
      guard lowered &- 0x61 < 26 else { break }
      hash = (hash ^ UInt64(lowered)) &* 0x0000_0100_0000_01b3
      if byte != lowered { uppers += 1 }
      index += 1
    }
    guard index > start else { return }
    let count = index - start
    measures.scalars += count
    measures.letters += count
    measures.uppers += uppers
    wordLetters += count
    wordUppers += uppers
    previous = UInt32(utf8[index - 1])
  }

  private func peek(_ index: Int) -> UInt8 {
    index < line.upperBound ? utf8[index] : 0x20
  }

  private mutating func begin(_ start: LineMeasures.Start) {
    guard !hasBegun else { return }
    measures.start = start
    hasBegun = true
  }

  private mutating func readLetter(
    _ code: UInt32, _ kind: CharacterClass, _ lowered: UInt32, at start: Int
  ) {
    let isUpper = kind.contains(.upper)
    let isUnspaced = kind.contains(.unspaced)
    let beginsWord = wordLetters + wordDigits == 0
    if beginsWord {
      wordBeginsUpper = isUpper
      wordIsUnspaced = isUnspaced
      if previous == 0x40 { measures.hasHandle = true }
    }
    begin(isUpper ? .upper : code < 0x590 || (code >= 0x1E00 && code < 0x2000) ? .lower : .unicase)
    measures.letters += 1
    wordLetters += 1
    if isUpper {
      measures.uppers += 1
      wordUppers += 1
    }
    if isUnspaced { unspacedLetters += code >= 0x2E80 ? 0.5 : 0.22 }
    pendingSentenceEnd = false
    measures.end = .letter
    guard beginsWord || isUnspaced, start >= cueEnd, trie.mayBegin(with: lowered),
      let match = trie.match(utf8, at: start, end: line.upperBound)
    else { return }
    if measures.cues.isEmpty, start - line.lowerBound < 16 {
      measures.leadingCues = match.cues
      measures.beginsWithCue = start == line.lowerBound
    }
    measures.cues.formUnion(match.cues)
    if match.cues.contains(.spam) { measures.spamWordings += 1 }
    if match.cues.contains(.credit), isCreditMark(at: match.end) { measures.namesMaker = true }
    measures.cueWords += countWords(start..<match.end)
    cueEnd = match.end
  }

  /// Whether a wording that ends at an offset ends with a colon, stroke or equals sign, or has one
  /// behind it.
  private func isCreditMark(at offset: Int) -> Bool {
    func isMark(_ code: UInt32) -> Bool {
      code == 0x3A || code == 0xFF1A || code == 0x2F || code == 0x3D || code == 0xFF0F
    }
    if isMark(UInt32(utf8[offset - 1])) { return true }
    var index = offset
    if peek(index) == 0x20 { index += 1 }
    return index < line.upperBound && isMark(decodeScalar(utf8, &index))
  }

  private func countWords(_ range: Range<Int>) -> Double {
    var words = 0.0
    var inWord = false
    var index = range.lowerBound
    while index < range.upperBound {
      let code = decodeScalar(utf8, &index)
      let kind = classes(code)
      if kind.contains(.unspaced) {
        words += code >= 0x2E80 ? 0.5 : 0.22
        inWord = false
      } else if kind.isDisjoint(with: [.letter, .digit, .mark]) {
        inWord = false
      } else if !inWord {
        words += 1
        inWord = true
      }
    }
    return words
  }

  private mutating func readDigit(_ code: UInt32, next: UInt8) {
    begin(.digit)
    measures.digits += 1
    if wordLetters == 0, wordDigits < 4, code >= 0x30, code <= 0x39 {
      number = number * 10 + Int(code - 0x30)
    }
    wordDigits += 1
    let nextIsDigit = next >= 0x30 && next <= 0x39
    if wordDigits == 4, wordLetters == 0, !nextIsDigit, (1900...2099).contains(number) {
      measures.hasYear = true
    }
    if previous == 0x3A, nextIsDigit { measures.hasClock = true }
    pendingSentenceEnd = false
    measures.end = .digit
  }

  private mutating func readPunctuation(
    _ code: UInt32, _ kind: CharacterClass, at start: Int, next: UInt8
  ) {
    measures.punctuation += 1
    let joinsWord = (code == 0x27 || code == 0x2019 || code == 0x2D) && wordLetters > 0
    if !joinsWord { endWord() }
    switch code {
    case 0x2E, 0x21, 0x3F, 0x2026, 0x3B, 0x37E:
      readMark(code, next: next)
    case 0x3A, 0xFF1A:
      measures.end = .colon
      if code == 0x3A, next == 0x2F { measures.hasAddress = true }
    case 0x2C, 0x60C, 0x3001, 0xFF0C:
      measures.commas += 1
      measures.end = .comma
    case 0x22, 0x27, 0x2018...0x201F, 0xAB, 0xBB, 0x2039, 0x203A, 0x300C...0x300F, 0xFF02:
      if code != 0x27 && code != 0x2019 { measures.quotes += 1 }
      begin(.quote)
      // A single angle mark alone between spaces leads on instead of quoting.
      if code == 0xBB || code == 0x203A || code == 0xAB || code == 0x2039,
        next == 0x20, previous == 0x20
      {
        measures.separators += 1
      }
      return
    case 0x28, 0x29, 0x5B, 0x5D, 0xFF08, 0xFF09, 0x3010, 0x3011:
      measures.brackets += 1
      begin(.other)
      return
    case 0x7B, 0x7D:
      measures.hasBraces = true
      measures.end = .other
    case 0x7C, 0x2022, 0xB7, 0x3E, 0x2192, 0x25B6, 0x25BA, 0x30FB, 0xFF5C, 0x2190, 0x2023, 0x25CF,
      0x25AA, 0x2F:
      if code != 0x2F || (previous == 0x20 && next == 0x20) { measures.separators += 1 }
      begin(.bullet)
      measures.end = .other
    case 0x2D, 0x2013, 0x2014, 0x2212, 0x2A, 0x2B, 0x23:
      begin(code == 0x2A || code == 0x2B || code == 0x23 ? .bullet : .dash)
      if previous == 0x20, next == 0x20, hasBegun, start > line.lowerBound {
        measures.separators += 1
      }
      measures.end = .other
    case 0x40:
      if next != 0x20, previous != 0x20 { measures.hasAddress = true }
      measures.end = .other
    case 0xA9, 0xAE, 0x24, 0xA3, 0xA5, 0x20A0...0x20CF:
      if code == 0xA9 {
        measures.hasCopyright = true
      } else if code != 0xAE {
        measures.hasCurrency = true
      }
      measures.end = .other
    default:
      if kind.contains(.terminal) {
        readMark(code, next: next)
      } else {
        measures.end = .other
      }
    }
    begin(.other)
  }

  private mutating func readMark(_ code: UInt32, next: UInt8) {
    // The semicolon ends sentences in Greek only, where its letters stand before it.
    if code == 0x3B, !(0x370...0x3FF).contains(previous), !(0x1F00...0x1FFF).contains(previous) {
      measures.end = .other
      return
    }
    let repeats = code == 0x2E && previous == 0x2E
    measures.end = code == 0x2026 || repeats ? .ellipsis : .terminal
    measures.endsWithFullStop = !Self.isQuestionOrCall(code)
    // Marks of the scripts without spaces need none after them.
    if code > 0x3000 {
      if next != 0x20 { measures.sentences += 1 }
    } else {
      pendingSentenceEnd = true
    }
  }

  private static func isQuestionOrCall(_ code: UInt32) -> Bool {
    switch code {
    case 0x21, 0x3F, 0x3B, 0x37E, 0x61F, 0x1367, 0x203C...0x203D, 0x2047...0x2049, 0xFF01, 0xFF1F:
      true
    default: false
    }
  }

  private mutating func endWord() {
    guard wordLetters + wordDigits > 0 else { return }
    if !wordIsUnspaced {
      measures.words += 1
      measures.longestWord = max(measures.longestWord, wordLetters + wordDigits)
      if wordLetters > 0, wordDigits == 0 {
        if wordBeginsUpper { measures.capitalWords += 1 } else { measures.lowerWords += 1 }
        if wordLetters > 1, wordUppers == wordLetters { measures.shoutedWords += 1 }
      }
    }
    wordLetters = 0
    wordUppers = 0
    wordDigits = 0
    number = 0
  }
}
