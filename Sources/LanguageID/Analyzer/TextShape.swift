/// What a short text looks like, apart from what its words say of a language: how much of it is
/// letters, digits and marks, and how its tokens (what stands between white space) are built.
///
/// Controls count as white space. Made in one pass over the bytes, without memory of its own.
struct TextShape {
  /// Code points that are not white space.
  private(set) var content = 0
  private(set) var letters = 0
  /// Letters in tokens without digits, marks or points inside.
  private(set) var plainLetters = 0
  private(set) var upper = 0
  private(set) var digits = 0
  /// Marks of program text, of which prose has few.
  private(set) var marks = 0
  /// Code points that repeat the two before them.
  private(set) var repeats = 0
  private(set) var tokens = 0
  /// Tokens with letters and digits.
  private(set) var mixedTokens = 0
  /// Tokens with a point, slash, colon, at sign or the like between letters or digits.
  private(set) var jointTokens = 0
  /// Tokens of three and more letters a–z without a vowel.
  private(set) var vowellessTokens = 0
  /// Tokens with a capital right after a small letter.
  private(set) var camelTokens = 0
  /// Letters of mixed tokens other than a–f, which codes in base 16 are written with.
  private(set) var lettersBesideHex = 0
  private(set) var hasAddress = false
  private var pairs = 0
  private var pairCost = 0
  private(set) var worstPairCost: Float = 0

  /// Mean improbability, in bits, of a letter after the one before it, as text in many languages
  /// has them; 0 where there are no letters of the Latin or Cyrillic script.
  var meanPairCost: Float { pairs == 0 ? 0 : Float(pairCost) / Float(pairs) * LetterPairs.unit }

  /// Looks at valid UTF-8. Complexity: linear in the bytes.
  init(_ utf8: UnsafeBufferPointer<UInt8>) {
    guard let base = utf8.baseAddress else { return }
    var token = Token()
    var previous: UInt32 = 0
    var run = 0
    var index = 0
    while index < utf8.count {
      let small = token.addSmallLetters(utf8, from: index)
      if small.count > 0 {
        content += small.count
        letters += small.count
        repeats += small.repeats
        index += small.count
        previous = UInt32(utf8[index - 1])
        run = small.run
        continue
      }
      let (scalar, length) = CanonicalComposition.decode(base, at: index, of: utf8.count)
      index += length
      let entry = CharacterEntry(scalar)
      if scalar <= 0x20 || (scalar > 0x7F && WhiteSpace.contains(scalar)) {
        close(&token)
        previous = 0
        run = 0
        continue
      }
      content += 1
      run = scalar == previous ? run + 1 : 0
      if run >= 2 { repeats += 1 }
      previous = scalar
      switch entry.rawClass {
      case CharacterClass.mark.rawValue where token.letters == 0:
        // What shapes a sign before it, as of emoji, is no letter.
        token.add(mark: scalar)
      case CharacterClass.letter.rawValue, CharacterClass.mark.rawValue,
        CharacterClass.unspaced.rawValue:
        letters += 1
        if entry.isUppercase { upper += 1 }
        token.add(letter: scalar, entry)
      case CharacterClass.digit.rawValue:
        digits += 1
        token.addDigit()
      default:
        // A sign before a hashtag is no mark of a program.
        if Self.isMark(scalar) && !(scalar == 0x23 && token.length == 0) { marks += 1 }
        token.add(mark: scalar)
      }
    }
    close(&token)
  }

  private mutating func close(_ token: inout Token) {
    defer { token = Token() }
    guard token.length > 0 else { return }
    tokens += 1
    token.endWord()
    let isMixed = token.letters > 0 && token.digits > 0
    if isMixed {
      mixedTokens += 1
      lettersBesideHex += token.lettersBesideHex
    }
    if token.isJoint { jointTokens += 1 }
    if token.isCamel { camelTokens += 1 }
    if token.isAddress { hasAddress = true }
    if token.basicLetters >= 3 && token.basicLetters == token.letters && !token.hasVowel {
      vowellessTokens += 1
    }
    if !isMixed && !token.isJoint { plainLetters += token.letters }
    pairs += token.pairs
    pairCost += token.pairCost
    if token.pairs >= 4 {
      worstPairCost = max(
        worstPairCost, Float(token.pairCost) / Float(token.pairs) * LetterPairs.unit)
    }
  }

  /// Brackets, signs and strokes that programs are full of.
  @inline(__always)
  private static func isMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x7B, 0x7D, 0x5B, 0x5D, 0x3B, 0x3D, 0x3C, 0x3E, 0x5F, 0x24, 0x23, 0x7C, 0x5C, 0x2A, 0x28,
      0x29:
      true
    default: false
    }
  }
}

extension TextShape {
  /// One token while it is read.
  private struct Token {
    var length = 0
    var letters = 0
    var digits = 0
    var basicLetters = 0
    var lettersBesideHex = 0
    var hasVowel = false
    var isJoint = false
    var isCamel = false
    var isAddress = false
    var pairs = 0
    var pairCost = 0
    private var pendingJoint: UInt32 = 0
    private var lastPlace = 0
    private var wasLower = false

    mutating func add(letter scalar: UInt32, _ entry: CharacterEntry) {
      joinOrStart()
      letters += 1
      if entry.isUppercase && wasLower { isCamel = true }
      wasLower = !entry.isUppercase
      let lower = UInt32(
        truncatingIfNeeded: Int32(truncatingIfNeeded: scalar) &+ entry.lowercaseDelta)
      if lower &- 0x61 < 26 {
        basicLetters += 1
        if lower > 0x66 { lettersBesideHex += 1 }
        switch lower {
        case 0x61, 0x65, 0x69, 0x6F, 0x75, 0x79: hasVowel = true
        default: break
        }
      } else {
        lettersBesideHex += 1
      }
      let place = LetterPairs.place(of: lower)
      if place > 0 && lastPlace >= 0 { count(lastPlace, place) }
      lastPlace = place > 0 ? place : -1
    }

    /// Adds the letters a–z at a place, as ``add(letter:_:)`` does each of them, up to one that a mark may follow;
    /// none where the first may repeat what stands before it.
    ///
    /// - Returns: Their number, how many of them repeat the two before, and how often the last is repeated.
    @inline(__always)
    mutating func addSmallLetters(
      _ utf8: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> (count: Int, repeats: Int, run: Int) {
      var (index, repeats, run) = (start, 0, 0)
      var previous = start > 0 ? utf8[start - 1] : 0
      var last = lastPlace
      while index < utf8.count {
        let letter = utf8[index] &- 0x61
        guard letter < 26, index &+ 1 == utf8.count || utf8[index &+ 1] < 0x80 else { break }
        if utf8[index] == previous {
          if index == start { return (0, 0, 0) }
          run &+= 1
          if run >= 2 { repeats &+= 1 }
        } else {
          run = 0
        }
        previous = utf8[index]
        let place = Int(letter) &+ 1
        if last >= 0 {
          pairs &+= 1
          pairCost &+= LetterPairs.cost(last, place)
        }
        last = place
        if letter > 5 { lettersBesideHex &+= 1 }
        if Self.vowels &>> UInt32(letter) & 1 != 0 { hasVowel = true }
        index &+= 1
      }
      let count = index - start
      if count > 0 {
        joinOrStart()
        length += count - 1
        letters += count
        basicLetters += count
        wasLower = true
        lastPlace = last
      }
      return (count, repeats, run)
    }

    /// A bit for each of a, e, i, o, u and y.
    private static let vowels: UInt32 = 1 << 0 | 1 << 4 | 1 << 8 | 1 << 14 | 1 << 20 | 1 << 24

    mutating func addDigit() {
      joinOrStart()
      digits += 1
      wasLower = false
      endWord()
    }

    mutating func add(mark: UInt32) {
      length += 1
      wasLower = false
      endWord()
      switch mark {
      // . / \ : @ _ = & ? %
      case 0x2E, 0x2F, 0x5C, 0x3A, 0x40, 0x5F, 0x3D, 0x26, 0x3F, 0x25:
        if letters + digits > 0 { pendingJoint = mark }
      default: pendingJoint = 0
      }
    }

    /// The last letter of a word counts with the end behind it.
    mutating func endWord() {
      if lastPlace > 0 { count(lastPlace, 0) }
      lastPlace = 0
    }

    private mutating func joinOrStart() {
      length += 1
      if pendingJoint != 0 {
        isJoint = true
        if pendingJoint == 0x40 || pendingJoint == 0x2F { isAddress = true }
        pendingJoint = 0
      }
    }

    private mutating func count(_ first: Int, _ second: Int) {
      pairs += 1
      pairCost += LetterPairs.cost(first, second)
    }
  }
}
