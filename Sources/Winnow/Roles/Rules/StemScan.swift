/// Takes a text apart into hashes of what words begin with, so that those of one stem are the same;
/// of scripts without spaces, into pairs of letters.
struct StemScan {
  private(set) var stems: [UInt64] = []
  private var hash: UInt64 = Self.start
  private var letters = 0
  private var isCased = false
  private var previous: UInt32?

  private let classes = CharacterTable.shared
  private let lower = LowercaseTable.shared

  private static let start: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let stemLength = 5
  /// Shorter words are mostly such as stand in every text.
  private static let least = (cased: 5, uncased: 3)

  mutating func read(_ code: UInt32) {
    let kind = classes(code)
    if kind.contains([.letter, .unspaced]) {
      endWord()
      if let previous { stems.append(UInt64(previous) << 32 | UInt64(code)) }
      previous = code
    } else if kind.contains(.letter) {
      previous = nil
      let lowered = lower(code)
      if letters < Self.stemLength { hash = (hash ^ UInt64(lowered)) &* 0x0000_0100_0000_01b3 }
      isCased = isCased || CharacterTable.hasCase(code)
      letters += 1
    } else if !kind.contains(.mark) {
      endWord()
      previous = nil
    }
  }

  mutating func endWord() {
    if letters >= (isCased ? Self.least.cased : Self.least.uncased) { stems.append(hash) }
    (hash, letters, isCased) = (Self.start, 0, false)
  }
}
