/// Arabic written with vowel signs, as in the Qur'an, prayers, verse and books for children: its words are
/// read without, as Arabic is mostly written.
///
/// The languages that write vowel signs by rule, such as Kashmiri, do so on some letters only, and have letters
/// that Arabic has not. What only decorates a word or belongs to the orthography of the Qur'an (U+0640, U+0671)
/// is read over in all words: no other language uses it.
struct ArabicMarks {
  private var letters = 0
  private var marks = 0
  private var hasVowel = false
  private var hasOtherLetters = false
  private var isDecorated = false

  /// Takes in a code point of a word.
  @inline(__always)
  mutating func add(_ scalar: UInt32) {
    if scalar &- 0x600 < 0x300 { count(scalar) }
  }

  private mutating func count(_ scalar: UInt32) {
    switch scalar {
    case 0x640: isDecorated = true
    case 0x671:
      isDecorated = true
      letters += 1
    case 0x64E...0x650, 0x652, 0x670:
      hasVowel = true
      marks += 1
    case _ where Self.isMark(scalar): marks += 1
    // Letters of Arabic itself, and the hamza that may stand apart.
    case 0x621...0x63A, 0x641...0x64A: letters += 1
    case 0x654, 0x655, 0x6E5, 0x6E6: break
    default:
      letters += 1
      hasOtherLetters = true
    }
  }

  /// Whether the word is fully written out, or nearly: two signs on five letters, as words with long vowels have
  /// it. Fewer stand in ordinary text, which shows how a word is meant ("جدًا", "يُعد").
  private var isVocalised: Bool { hasVowel && !hasOtherLetters && marks * 5 >= letters * 2 }

  /// Vowel signs, and signs for recitation (Unicode, chapter 9.2).
  private static func isMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x610...0x61A, 0x64B...0x653, 0x656...0x65F, 0x670, 0x6D6...0x6DC, 0x6DF...0x6E4,
      0x6E7...0x6E8,
      0x6EA...0x6ED, 0x8D3...0x8FF:
      true
    default: false
    }
  }

  /// Takes out of the word whose code points were added what it is read without, and returns how many of them
  /// are left.
  @inline(__always)
  func plain(_ word: UnsafeMutableBufferPointer<UInt32>) -> Int {
    if !isDecorated && !isVocalised { return word.count }
    return strip(word)
  }

  private func strip(_ word: UnsafeMutableBufferPointer<UInt32>) -> Int {
    let isVocalised = isVocalised
    var count = 0
    for scalar in word {
      if scalar == 0x640 { continue }
      if isVocalised && (Self.isMark(scalar) || scalar == 0x6E5 || scalar == 0x6E6) { continue }
      word[count] = scalar == 0x671 ? 0x627 : scalar
      count += 1
    }
    return count
  }
}
