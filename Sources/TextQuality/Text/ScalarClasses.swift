internal import ICUText

/// What the rules ask about a character: letter, punctuation or other; upper case; end of a
/// sentence.  The answers for the Basic Multilingual Plane are looked up once.
struct ScalarClasses: Sendable {
  enum Kind: UInt8 {
    case other
    case letter
    /// Punctuation marks, symbols but for emoji, and control characters.
    case punctuation
  }

  static let shared = ScalarClasses()

  private static let upper: UInt8 = 0x10
  private static let terminal: UInt8 = 0x40
  /// Marks of Tibetan and Khmer that are `Sentence_Terminal` in Unicode 16, and not in that of ICU 72.
  private static let laterTerminals: Set<UInt32> = [
    0x0F0D, 0x0F0E, 0x0F0F, 0x0F10, 0x0F11, 0x17D4, 0x17D5,
  ]
  private let table: [UInt8]

  private init() {
    table = (0..<0x10000 as Range<UInt32>).map {
      Unicode.Scalar($0).map(Self.classify) ?? 0
    }
  }

  private static func classify(_ scalar: Unicode.Scalar) -> UInt8 {
    var bits: UInt8
    switch CharacterProperties.generalCategory(of: scalar) {
    case .uppercaseLetter, .titlecaseLetter: bits = Kind.letter.rawValue | upper
    case .lowercaseLetter, .modifierLetter, .otherLetter: bits = Kind.letter.rawValue
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .modifierSymbol,
      .currencySymbol, .control:
      bits = Kind.punctuation.rawValue
    default: bits = Kind.other.rawValue
    }
    if CharacterProperties.has(.sentenceTerminal, scalar) || laterTerminals.contains(scalar.value) {
      bits |= terminal
    }
    return bits
  }

  private func bits(_ scalar: Unicode.Scalar) -> UInt8 {
    scalar.value < 0x10000 ? table[Int(scalar.value)] : Self.classify(scalar)
  }

  func kind(of scalar: Unicode.Scalar) -> Kind {
    Kind(rawValue: bits(scalar) & 0x0F) ?? .other
  }

  func kind(at offset: Int, in utf8: [UInt8]) -> Kind {
    let byte = utf8[offset]
    if byte < 0x80 { return Kind(rawValue: table[Int(byte)] & 0x0F) ?? .other }
    return kind(of: Self.scalar(at: offset, in: utf8))
  }

  func isUpper(_ scalar: Unicode.Scalar) -> Bool { bits(scalar) & Self.upper != 0 }

  /// Whether a character ends sentences (`Sentence_Terminal`).
  func isTerminal(_ scalar: Unicode.Scalar) -> Bool { bits(scalar) & Self.terminal != 0 }

  /// The scalar that starts at an offset of valid UTF-8.
  static func scalar(at offset: Int, in utf8: [UInt8]) -> Unicode.Scalar {
    let first = UInt32(utf8[offset])
    if first < 0x80 { return Unicode.Scalar(UInt8(first)) }
    let count = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = first & (0xFF >> UInt32(count + 1))
    for index in offset + 1..<min(offset + count, utf8.count) {
      value = value << 6 | UInt32(utf8[index] & 0x3F)
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// The scalar that ends at an offset of valid UTF-8, after at least one byte.
  static func scalar(before end: Int, in utf8: [UInt8]) -> Unicode.Scalar {
    var start = end - 1
    while start > 0, utf8[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start, in: utf8)
  }
}
