internal import Hashing

/// The state of the pass over one line.
struct LineScan {
  let utf8: UnsafeBufferPointer<UInt8>
  let line: Range<Int>
  var measures = LineMeasures()

  let classes = CharacterTable.shared
  private let lower = LowercaseTable.shared
  private let trie = CueTrie.shared

  // The word being read.
  var wordLetters = 0
  private var wordUppers = 0
  var wordDigits = 0
  private var wordBeginsUpper = false
  private var wordIsUnspaced = false
  private(set) var unspacedLetters = 0.0
  /// Whether the space being read has been counted as a gap, or is none.
  var isInGap = false
  /// The gaps before the space being read.
  var gapsBefore = 0
  var number = 0
  /// The end of the cue found last: words before it are part of it.
  private var cueEnd = 0
  /// The end of the wording of ``CueSet/asides`` found last.
  var asideEnd = 0
  var pendingSentenceEnd = false
  var hasBegun = false
  var previous: UInt32 = 0x20

  init(utf8: UnsafeBufferPointer<UInt8>, line: Range<Int>) {
    self.utf8 = utf8
    self.line = line
  }

  mutating func run() {
    var index = line.lowerBound
    var hash = FNV1a()
    while index < line.upperBound {
      let start = index
      let code = decodeScalar(utf8, &index)
      let kind = classes(code)
      measures.scalars += 1
      if kind.contains(.letter) {
        let lowered = lower(code)
        hash.add(lowered)
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
        hash.add(code)
        readDigit(code, before: index)
      } else if kind.contains(.space) {
        endWord()
        if pendingSentenceEnd, index < line.upperBound {
          measures.sentences += 1
        }
        pendingSentenceEnd = false
        readGap(code)
        previous = code
        continue
      } else if code != 0xAD, code != 0x200B, code != 0x200C, code != 0x200D {
        readPunctuation(code, kind, at: start, next: peek(index))
      }
      previous = code
    }
    endWord()
    if measures.end == .colon { measures.labelWords = 0 }
    measures.words += unspacedLetters
    measures.isUnspaced = unspacedLetters > 0 && unspacedLetters * 2 > measures.words
    measures.fingerprint = hash.value
  }

  /// Reads the ASCII letters behind a letter: nothing begins with them.
  @inline(__always)
  private mutating func readLetters(_ index: inout Int, _ hash: inout FNV1a) {
    let start = index
    var uppers = 0
    while index < line.upperBound {
      let byte = utf8[index]
      let lowered = byte | 0x20
      guard lowered &- 0x61 < 26 else { break }
      hash.add(lowered)
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

  /// The byte at an offset; a space at the end of the line, and of each of its lines where it is a paragraph that
  /// was broken.
  func peek(_ index: Int) -> UInt8 {
    guard index < line.upperBound else { return 0x20 }
    let byte = utf8[index]
    return 0x0A...0x0D ~= byte ? 0x20 : byte
  }

  mutating func begin(_ start: LineMeasures.Start) {
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
    begin(isUpper ? .upper : CharacterTable.hasCase(code) ? .lower : .unicase)
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
      var match = trie.match(utf8, at: start, end: line.upperBound)
    else { return }
    if match.cues.contains(.consent) {
      match.cues.remove(CueSet(.consent))
      // "I agree, but ..." answers somebody.
      if isComma(at: match.end) { match.cues.remove(CueSet(.legal)) }
      if match.cues.isEmpty { return }
    }
    let quiet = match.cues.intersection(.quiet)
    if !quiet.isEmpty {
      // They are no wordings of a page's frame, of which the other cues are.
      noteQuiet(quiet, in: start..<match.end)
      match.cues.subtract(.quiet)
      if match.cues.isEmpty { return }
    }
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

  mutating func endWord() {
    guard wordLetters + wordDigits > 0 else { return }
    if !wordIsUnspaced {
      measures.words += 1
      if wordDigits > 0 { measures.numbers += 1 }
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
