/// The ``CharacterClass`` of every code point of the first two planes, for hot loops.
///
/// Made once a process from the Unicode data of the standard library, in some milliseconds.
final class CharacterTable: Sendable {
  static let shared = CharacterTable()

  private static let limit: UInt32 = 0x2_0000
  /// Below, the table is made at once; the rest, which most texts of alphabets do without, when it is asked for.
  private static let common: UInt32 = 0x3400
  private let classes: [UInt8]

  private init() {
    classes = Self.classes(of: 0..<Self.common)
  }

  /// The classes of code points from ``common`` on.
  private static let others = classes(of: common..<limit)

  private static func classes(of codes: Range<UInt32>) -> [UInt8] {
    var classes = [UInt8](repeating: 0, count: codes.count)
    for (range, value) in uniform {
      for code in Range(range).clamped(to: codes) {
        classes[Int(code - codes.lowerBound)] = value.rawValue
      }
    }
    for range in scanned {
      for code in Range(range).clamped(to: codes) {
        guard let scalar = Unicode.Scalar(code) else { continue }
        classes[Int(code - codes.lowerBound)] = classify(scalar).rawValue
      }
    }
    return classes
  }

  /// Large blocks of one class, which need no look at each of their characters.
  private static let uniform: [(ClosedRange<UInt32>, CharacterClass)] = [
    (0x3400...0x4DBF, [.letter, .unspaced]),
    (0x4E00...0x9FFF, [.letter, .unspaced]),
    (0xAC00...0xD7A3, .letter),
    (0x1_7000...0x1_8CFF, [.letter, .unspaced]),
  ]

  /// The rest, without surrogates, private use and what is not assigned.
  private static let scanned: [ClosedRange<UInt32>] = [
    0x0000...0x33FF, 0x4DC0...0x4DFF, 0xA000...0xABFF, 0xD7A4...0xD7FF, 0xF900...0xFFFF,
    0x1_0000...0x1_6FFF, 0x1_8D00...0x1_FFFF,
  ]

  /// The class of a code point.
  @inline(__always)
  func callAsFunction(_ code: UInt32) -> CharacterClass {
    if code < Self.common { return CharacterClass(rawValue: classes[Int(code)]) }
    return Self.rare(code)
  }

  private static func rare(_ code: UInt32) -> CharacterClass {
    if code &- 0x4E00 < 0x5200 { return [.letter, .unspaced] }
    if code &- 0xAC00 < 0x2BA4 { return .letter }
    if code < limit { return CharacterClass(rawValue: others[Int(code - common)]) }
    // Planes 2 and 3 hold Han characters and nothing else.
    return code < 0x4_0000 ? [.letter, .unspaced] : []
  }

  /// Whether a letter that is no capital is of a script with capitals: Latin, Greek, Cyrillic, Armenian.
  @inline(__always)
  static func hasCase(_ code: UInt32) -> Bool {
    code < 0x590 || (code >= 0x1E00 && code < 0x2000)
  }

  /// Whether a range of UTF-8 on scalar boundaries holds a letter.
  func hasLetter(_ utf8: [UInt8], _ range: Range<Int>) -> Bool {
    var found = false
    forEachScalar(utf8, range) { code, _ in
      found = self(code).contains(.letter)
      return !found
    }
    return found
  }

  /// Whether the first character of a range of UTF-8 on scalar boundaries is a letter.
  func beginsWithLetter(_ utf8: [UInt8], _ range: Range<Int>) -> Bool {
    var isLetter = false
    forEachScalar(utf8, range) { code, _ in
      isLetter = self(code).contains(.letter)
      return false
    }
    return isLetter
  }

  /// Whether a range of UTF-8 on scalar boundaries holds two words, or four letters of a script
  /// without spaces.
  func hasTwoWords(_ utf8: [UInt8], _ range: Range<Int>) -> Bool {
    var words = 0
    var unspaced = 0
    var isInWord = false
    forEachScalar(utf8, range) { code, _ in
      let kind = self(code)
      if kind.contains(.letter), !isInWord { words += 1 }
      if kind.contains([.letter, .unspaced]) { unspaced += 1 }
      isInWord = !kind.isDisjoint(with: [.letter, .mark, .digit])
      return words < 2 && unspaced < 4
    }
    return words >= 2 || unspaced >= 4
  }

  private static func classify(_ scalar: Unicode.Scalar) -> CharacterClass {
    let properties = scalar.properties
    var result: CharacterClass = []
    switch properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: result = [.letter, .upper]
    case .lowercaseLetter, .modifierLetter, .otherLetter: result = .letter
    case .nonspacingMark, .spacingMark, .enclosingMark: result = .mark
    case .decimalNumber, .letterNumber, .otherNumber: result = .digit
    // All that ends sentences is of this category, all white space of the next two cases: properties
    // are asked for where they may hold, as that takes most of the time.
    case .otherPunctuation:
      result = properties.isSentenceTerminal ? [.punctuation, .terminal] : .punctuation
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: result = .space
    case .control: if properties.isWhitespace { result = .space }
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol:
      result = .punctuation
    default: break
    }
    if !result.isDisjoint(with: [.letter, .mark]), isUnspaced(scalar.value) {
      result.insert(.unspaced)
    }
    return result
  }

  private static func isUnspaced(_ code: UInt32) -> Bool {
    switch code {
    case 0x0E00...0x0EFF,  // Thai, Lao
      0x1000...0x109F, 0xA9E0...0xA9FF, 0xAA60...0xAA7F,  // Myanmar
      0x1780...0x17FF,  // Khmer
      0x0F00...0x0FFF,  // Tibetan
      0x2E80...0x2FDF, 0x3005...0x3007, 0x3021...0x3029, 0x3031...0x31BF, 0x31F0...0x31FF,
      0x3040...0x30FF, 0xF900...0xFAFF, 0xFF66...0xFF9F,  // Han, Kana, Bopomofo
      0xA000...0xA4CF:  // Yi
      true
    default: false
    }
  }
}
