/// A word as the recogniser counts it: a range of bytes and what the scanner saw on the way.
struct ScannedWord {
  /// UTF-8 bytes, half-open.
  var start: Int
  var end: Int
  /// A piece of a run in a script without spaces.
  var isUnspaced: Bool
  /// Begins with an upper-case or title-case letter.
  var isCapitalized: Bool
  /// Number of code points.
  var scalarCount: Int
}

/// Cuts UTF-8 text into words: runs of letters and marks with inner apostrophes and hyphens;
/// runs of scripts written without spaces in pieces of five code points (voicing marks of decomposed Kana
/// not counted).
///
/// Addresses (`https://…`, `www.…`, `name@host`) and handles (`@name`) are passed over: they are
/// no evidence of a language, and neither are the letters of codes and identifiers (`3f9a`, `a_b`) or
/// what is left of a word that was read in a wrong charset (`MÃ¼ller`).
/// Complexity: linear in the bytes; no memory is allocated.
struct WordScanner {
  private let base: UnsafePointer<UInt8>
  private let count: Int
  private var position = 0
  /// Inside a run without spaces, where a mark continues the run.
  private var isInUnspacedRun = false

  /// Code points of a piece of a run without spaces.
  static let pieceLength = 5
  /// Longer words are noise: glued text, keys, encodings.
  static let maximumLength = 40

  /// Scans UTF-8. The memory must outlive the scanner.
  init(_ utf8: UnsafeBufferPointer<UInt8>) {
    // An empty buffer may have no address; the pointer is never read then.
    base = utf8.baseAddress ?? UnsafePointer(bitPattern: 1)!
    count = utf8.count
  }

  /// The bytes of a word.
  @inline(__always)
  func bytes(of word: ScannedWord) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: base + word.start, count: word.end - word.start)
  }

  /// The next word, or nil at the end.
  mutating func next() -> ScannedWord? {
    while position < count {
      let start = position
      let (entry, length) = entry(at: start)
      switch entry.rawClass {
      case CharacterClass.unspaced.rawValue:
        return unspacedPiece(from: start)
      case CharacterClass.mark.rawValue where isInUnspacedRun:
        return unspacedPiece(from: start)
      case CharacterClass.letter.rawValue, CharacterClass.mark.rawValue:
        isInUnspacedRun = false
        if let word = spacedWord(from: start) { return word }
      default:
        isInUnspacedRun = false
        position = start + length
        if base[start] == UInt8(ascii: "@") { skipAddress() }
      }
    }
    return nil
  }

  @inline(__always)
  private func entry(at index: Int) -> (CharacterEntry, Int) {
    let byte = base[index]
    if byte < 0x80 { return (CharacterEntry(UInt32(byte)), 1) }
    let (scalar, length) = UTF8Scalar.decode(base, at: index, of: count)
    return (CharacterEntry(scalar), length)
  }

  private mutating func unspacedPiece(from start: Int) -> ScannedWord {
    var end = start
    var scalars = 0
    while end < count {
      let (entry, length) = entry(at: end)
      let isMark = entry.rawClass == CharacterClass.mark.rawValue
      guard entry.rawClass == CharacterClass.unspaced.rawValue || isMark else { break }
      // Decomposed Kana are cut where they would be if they were composed.
      if !(isMark && isVoicing(end) && end - start < Self.longestVoicedPiece) {
        if scalars == Self.pieceLength { break }
        scalars += 1
      }
      end += length
    }
    position = end
    isInUnspacedRun = true
    return ScannedWord(
      start: start, end: end, isUnspaced: true, isCapitalized: false, scalarCount: scalars)
  }

  /// Bytes of a piece of Kana that all have marks.
  private static let longestVoicedPiece = pieceLength * 6

  /// Whether a mark of three bytes is one that voices Kana: U+3099 or U+309A.
  private func isVoicing(_ index: Int) -> Bool {
    base[index] == 0xE3 && base[index + 1] == 0x82 && base[index + 2] &- 0x99 < 2
  }

  /// A word from `start`, or nil when it is part of an address or too long; the position is
  /// behind it in any case.
  private mutating func spacedWord(from start: Int) -> ScannedWord? {
    var end = start
    var scalars = 0
    var isCapitalized = false
    while end < count {
      // Most letters, without a look at the tables.
      if base[end] &- UInt8(ascii: "a") < 26 {
        end += 1
        scalars += 1
        continue
      }
      let (entry, length) = entry(at: end)
      switch entry.rawClass {
      case CharacterClass.letter.rawValue, CharacterClass.mark.rawValue:
        if end == start { isCapitalized = entry.isUppercase }
        end += length
        scalars += 1
        continue
      case CharacterClass.joiner.rawValue where end + length < count:
        let (next, _) = self.entry(at: end + length)
        if next.rawClass == CharacterClass.letter.rawValue
          || next.rawClass == CharacterClass.mark.rawValue
        {
          end += length
          scalars += 1
          continue
        }
      default: break
      }
      break
    }
    position = end
    if end < count, isAddress(wordEndingAt: end, length: end - start, start: start) {
      skipAddress()
      return nil
    }
    if scalars > Self.maximumLength || isPartOfCode(start, end, scalars) { return nil }
    return ScannedWord(
      start: start, end: end, isUnspaced: false, isCapitalized: isCapitalized,
      scalarCount: scalars)
  }

  /// Whether what follows the word says that it began an address.
  @inline(__always)
  private func isAddress(wordEndingAt end: Int, length: Int, start: Int) -> Bool {
    switch base[end] {
    case UInt8(ascii: ":"):
      return end + 2 < count && base[end + 1] == UInt8(ascii: "/")
        && base[end + 2] == UInt8(ascii: "/")
    case UInt8(ascii: "@"):
      return end + 1 < count && base[end + 1] > 0x20
    case UInt8(ascii: "."):
      return length == 3 && base[start] | 0x20 == UInt8(ascii: "w")
        && base[start + 1] | 0x20 == UInt8(ascii: "w")
        && base[start + 2] | 0x20 == UInt8(ascii: "w")
    default:
      return false
    }
  }

  /// Whether the letters are part of a code, a unit or an identifier rather than a word: up to
  /// three of them beside a digit, or any beside an underscore with letters on its other side.
  @inline(__always)
  private func isPartOfCode(_ start: Int, _ end: Int, _ scalars: Int) -> Bool {
    let before = start > 0 ? base[start - 1] : 0x20
    let after = end < count ? base[end] : 0x20
    if scalars < 4 && (before &- 0x30 < 10 || after &- 0x30 < 10) { return true }
    if before == UInt8(ascii: "_") && start > 1 && base[start - 2] > 0x2F { return true }
    if after == UInt8(ascii: "_") && end + 1 < count && base[end + 1] > 0x2F { return true }
    return isMisread(endingAt: end) || isMisread(endingAt: start - 2)
  }

  /// Whether the characters around a place are what two bytes of UTF-8 look like in Latin-1: Â or Ã,
  /// then a sign from the upper half of it that is no letter ("MÃ¼ller").
  @inline(__always)
  private func isMisread(endingAt end: Int) -> Bool {
    end > 1 && end < count && base[end] == 0xC2 && base[end - 1] & 0xFE == 0x82
      && base[end - 2] == 0xC3
  }

  /// Moves behind the address: to the next white space, quotation mark, bracket or non-ASCII
  /// byte.
  private mutating func skipAddress() {
    while position < count {
      switch base[position] {
      case 0...0x20, 0x80..., UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: ")"), UInt8(ascii: "]"):
        return
      default:
        position += 1
      }
    }
  }
}
