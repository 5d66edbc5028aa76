extension DocumentWords {
  /// A word in sixteen bytes: a long document has millions.
  struct Word {
    let hash: UInt64
    /// From the lowest bit: length in bytes (8), boundary (3), unspaced, capitalised, start (51).
    private let bits: UInt64

    init(_ word: ScannedWord, hash: UInt64, boundary: Boundary) {
      self.hash = hash
      // A word has at most 40 code points.
      bits =
        UInt64(truncatingIfNeeded: word.end &- word.start)
        | UInt64(truncatingIfNeeded: boundary.rawValue) &<< 8
        | (word.isUnspaced ? 1 &<< 11 : 0) | (word.isCapitalized ? 1 &<< 12 : 0)
        | UInt64(truncatingIfNeeded: word.start) &<< 13
    }

    /// The same word in a text in which it begins so many bytes later.
    init(_ word: Word, movedBy distance: Int) {
      hash = word.hash
      bits = word.bits &+ UInt64(truncatingIfNeeded: distance) &<< 13
    }

    var start: Int { Int(truncatingIfNeeded: bits &>> 13) }
    var end: Int { start &+ Int(truncatingIfNeeded: bits & 0xFF) }
    var isUnspaced: Bool { bits & (1 &<< 11) != 0 }
    /// Begins with a capital.
    var isCapitalized: Bool { bits & (1 &<< 12) != 0 }
    /// Has a capital that is not that of a sentence's beginning.
    var isName: Bool { isCapitalized && boundary < .sentence }
    /// What stands before it.
    var boundary: Boundary { Boundary(rawValue: Int(truncatingIfNeeded: bits &>> 8 & 7))! }
  }

  /// How long a word is, in letters and vowel signs as alphabets have them, so that a text and its translation
  /// are about as long: two characters of Han, Kana or Hangul say as much as five of them.
  func length(of word: Word) -> Int {
    let bytes = bytes(of: word)
    var count = 0
    for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
    return Self.length(ofScalars: count, lead: bytes[0])
  }

  /// The same of a word of so many code points that begins with a byte.
  @inline(__always)
  static func length(ofScalars count: Int, lead: UInt8) -> Int {
    // The lead bytes from U+3000 on, but for the end of the plane.
    0xE3...0xED ~= lead || lead >= 0xF0 ? (count * 5 + 1) / 2 : count
  }

  /// Whether a word consists of Han characters only.
  func isHan(_ word: Word) -> Bool {
    var index = word.start
    while index < word.end {
      let (scalar, length) = UTF8Scalar.decode(text.baseAddress! + index)
      switch scalar {
      case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x2_0000...0x3_FFFF:
        index += length
      default:
        return false
      }
    }
    return true
  }
}
