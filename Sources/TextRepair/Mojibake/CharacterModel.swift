internal import CTextKernels
internal import TextModelData

/// How usual it is that one character follows another, in any language.
///
/// For each pair with a character beyond ASCII the table holds its greatest share among all pairs of
/// one language, over some 250 languages: `Ã©` stands side by side in none of them, `vé` in many.
/// ASCII letters count without their case, digits as `0`, white space as U+0020.
///
/// The table is hashed with open addressing; an entry is ten bits of the hash and six of the score.
/// One lookup in some hundred finds a pair that is not there; sums over several pairs bear that.
struct CharacterModel: Sendable {
  static let shared = CharacterModel()

  // The table is constant data of the program.
  private nonisolated(unsafe) let entries: UnsafePointer<UInt16>
  private let mask: Int
  // Its memory is never freed; each word is read and written at once.
  private nonisolated(unsafe) let memo = TextPairs { CharacterModel.shared.findPair($0, $1) }

  private init() {
    entries = text_model_pairs()
    mask = Int(text_model_pair_count()) - 1
  }

  /// Scores are in 1/3.5 bit. A pair of this score neither speaks for a text nor against it.
  static let neutral = Int(TEXT_PAIR_NEUTRAL)

  /// How much a pair speaks for the text: negative for an unusual one.
  @inline(__always)
  func evidence(_ first: UInt32, _ second: UInt32) -> Int { pair(first, second).evidence }

  /// What a pair says.
  struct Pair {
    /// Each number takes six bits, over the least there is.
    fileprivate let code: UInt32

    fileprivate init(code: UInt32) { self.code = code }

    fileprivate init(evidence: Int, unrepaired: Int, repaired: Int) {
      func bits(_ number: Int) -> UInt32 { UInt32(number + CharacterModel.neutral) }
      code =
        bits(evidence) | bits(unrepaired) << UInt32(TEXT_PAIR_UNREPAIRED_SHIFT)
        | bits(repaired) << UInt32(TEXT_PAIR_REPAIRED_SHIFT)
    }

    /// How much it speaks for a text.
    @inline(__always) var evidence: Int { number(0) }
    /// How much it speaks for a text that may be mojibake.
    @inline(__always) var unrepaired: Int { number(UInt32(TEXT_PAIR_UNREPAIRED_SHIFT)) }
    /// How much it speaks for a repaired text.
    @inline(__always) var repaired: Int { number(UInt32(TEXT_PAIR_REPAIRED_SHIFT)) }

    @inline(__always)
    private func number(_ shift: UInt32) -> Int {
      Int(code >> shift & 0x3F) - CharacterModel.neutral
    }
  }

  /// What a pair says.
  @inline(__always)
  func pair(_ first: UInt32, _ second: UInt32) -> Pair {
    Pair(code: text_pair(memo, first, second))
  }

  /// What runs are weighed with.
  var forRuns: TextRunModel {
    let table = SuspectTable.shared
    return TextRunModel(pairs: memo, entries: table.entries, blocks: table.blocks)
  }

  @inline(never)
  private func findPair(_ first: UInt32, _ second: UInt32) -> UInt32 {
    let evidence = findEvidence(first, second)
    return Pair(
      evidence: evidence,
      unrepaired: MojibakeRun.weight(evidence, first, second, isRepaired: false),
      repaired: MojibakeRun.weight(evidence, first, second, isRepaired: true)
    ).code
  }

  private func findEvidence(_ first: UInt32, _ second: UInt32) -> Int {
    let first = Self.fold(first)
    let second = Self.fold(second)
    if first < 0x80, second < 0x80 { return 0 }
    let score = score(first, second)
    if score == 0, Self.isIdeographic(first) || Self.isIdeographic(second) {
      // Most pairs of ideographs are rare; what counts is whether each of the two is in use.
      let known = max(self.score(0, second), self.score(0, first))
      return known == 0 ? -Self.neutral : known / 2 - Self.neutral / 2
    }
    return score - Self.neutral
  }

  /// Whether any language has a character often enough to speak of.
  func knows(_ scalar: UInt32) -> Bool { score(0, Self.fold(scalar)) > 0 }

  @inline(__always)
  private func score(_ first: UInt32, _ second: UInt32) -> Int {
    score((UInt64(first) << 32 | UInt64(second)) &* Self.factor)
  }

  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  @inline(__always)
  private func score(_ product: UInt64) -> Int {
    var hash = product
    hash ^= hash >> 29
    hash = hash &* 0xBF58_476D_1CE4_E5B9
    hash ^= hash >> 32
    let tag = UInt16(truncatingIfNeeded: hash >> 54)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while entries[slot] != 0 {
      if entries[slot] >> 6 == tag { return Int(entries[slot] & 0x3F) }
      slot = (slot + 1) & mask
    }
    return 0
  }

  /// A character as one of a pair, for looking the pairs of a few characters up over and over. Only
  /// for those that are no ideographs.
  struct Part: Sendable {
    fileprivate let first: UInt64
    fileprivate let second: UInt64
    fileprivate let isASCII: Bool

    init(_ scalar: UInt32) {
      let scalar = CharacterModel.fold(scalar)
      first = UInt64(scalar) << 32 &* CharacterModel.factor
      second = UInt64(scalar) &* CharacterModel.factor
      isASCII = scalar < 0x80
    }
  }

  /// The same as of two characters.
  @inline(__always)
  func evidence(_ first: Part, _ second: Part) -> Int {
    if first.isASCII, second.isASCII { return 0 }
    return score(first.first &+ second.second) - Self.neutral
  }

  private static func fold(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x41...0x5A: value + 0x20
    case 0x30...0x39: 0x30
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2028, 0x2029: 0x20
    default: value
    }
  }

  private static func isIdeographic(_ value: UInt32) -> Bool {
    switch value {
    case 0x3041...0x9FFF, 0xAC00...0xD7AF, 0x20000...0x3FFFF: true
    default: false
    }
  }
}
