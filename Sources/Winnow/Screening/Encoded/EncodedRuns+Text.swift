// What decoded bytes say.
extension EncodedRuns {
  /// A stretch of characters that a text may hold.
  private struct Stretch {
    var range: Range<Int>
    private var characters = 0
    private var letters = 0
    private var unspaced = 0
    /// Spaces and punctuation.
    private var breaks = 0

    init(at start: Int) {
      range = start..<start
    }

    /// Takes in the next character, of so many bytes; none that text is not written with.
    mutating func take(_ scalar: Unicode.Scalar, length: Int) -> Bool {
      let kind = CharacterTable.shared(scalar.value)
      guard !kind.isEmpty || ScreeningCharacters.isIgnorable(scalar.value) else { return false }
      range = range.lowerBound..<range.upperBound + length
      characters += 1
      if !kind.isDisjoint(with: [.letter, .mark]) { letters += 1 }
      if kind.contains(.unspaced) { unspaced += 1 }
      if !kind.isDisjoint(with: [.space, .punctuation]) { breaks += 1 }
      return true
    }

    /// Whether it is of words, and these of letters for the most part.
    var isText: Bool {
      letters * 2 >= characters
        && (breaks * 15 >= characters || unspaced * 2 >= letters || letters == characters)
    }
  }

  /// The longest stretch of decoded bytes that is UTF-8 of a text which a person could have written;
  /// `nil` where that is less than half of them, or ten bytes.
  ///
  /// - Complexity: O(*n*)
  static func text(in bytes: [UInt8]) -> Range<Int>? {
    if areByChance(bytes) { return nil }
    var longest = Stretch(at: 0)
    var stretch = longest
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var index = 0
    search: while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded):
        index += encoded.count
        if !stretch.take(Unicode.UTF8.decode(encoded), length: encoded.count) {
          stretch = Stretch(at: index)
        }
      case .error(let length):
        index += length
        stretch = Stretch(at: index)
      case .emptyInput: break search
      }
      if stretch.range.count > longest.range.count { longest = stretch }
    }
    guard longest.range.count >= max(shortest / 2, (bytes.count + 1) / 2), longest.isText else {
      return nil
    }
    return longest.range
  }

  /// Whether bytes that are in no text show at once that no stretch of half of them is one: it would
  /// cover the second or the third quarter.
  private static func areByChance(_ bytes: [UInt8]) -> Bool {
    let quarter = bytes.count / 4
    guard quarter > 1 else { return false }
    return [quarter..<2 * quarter, 2 * quarter + 1..<3 * quarter]
      .allSatisfy { bytes[$0].contains(where: isInNoText) }
  }

  /// Control characters, and bytes that UTF-8 does without.
  private static func isInNoText(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<9, 14..<32, 0x7F, 0xC0, 0xC1, 0xF5...: true
    default: false
    }
  }
}
