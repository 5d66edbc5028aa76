/// Ways to write a text so that a reader does not see what it says.
enum Disguise: String, Sendable {
  case base64, hexadecimal, percent
  /// Each letter moved by thirteen.
  case rot13
  case reversed
  /// Letters apart: `i g n o r e`, `i-g-n-o-r-e`.
  case spaced
  /// Letters of other alphabets that look alike, or of the mathematical ones.
  case lookalikes

  /// What it adds to the evidence for an order: who takes the trouble to write in a code has something
  /// to hide, while letters of several alphabets get into words by mistake, too.
  var suspicion: Float { self == .lookalikes ? 0 : 1 }

  /// A lower-cased Latin letter, moved by thirteen.
  static func moved(_ code: UInt32) -> UInt32 {
    switch code {
    case 0x61...0x7A: (code - 0x61 + 13) % 26 + 0x61
    case 0x41...0x5A: (code - 0x41 + 13) % 26 + 0x41
    default: code
    }
  }

  /// The whole text, read through this disguise; `nil` where that is not one of letters, or the same
  /// comes out.
  func reading(_ utf8: [UInt8]) -> [UInt8]? {
    switch self {
    case .rot13: utf8.map { UInt8(Self.moved(UInt32($0))) }
    case .reversed:
      Array(
        String(
          String.UnicodeScalarView(
            String(decoding: utf8, as: UTF8.self).unicodeScalars.reversed())
        ).utf8)
    case .spaced: Self.joined(utf8)
    case .lookalikes: Lookalikes.plain(utf8)
    case .base64, .hexadecimal, .percent: nil
    }
  }

  /// Letters one by one become words.
  ///
  /// They stand apart by a mark, or by one space; more space ends a word, and so does one space
  /// behind letters that stand apart by a mark.
  private static func joined(_ utf8: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var end = utf8.startIndex
    var wasLone = false
    for piece in utf8.split(whereSeparator: { $0 <= 0x20 || $0 == 0x7C }) {
      let isLone = isLone(piece)
      let isApart = utf8[end..<piece.startIndex].elementsEqual([0x20])
      if !result.isEmpty, !(isApart && wasLone && isLone) { result.append(0x20) }
      result += withoutMarks(piece)
      wasLone = isLone
      end = piece.endIndex
    }
    return result
  }

  /// `i-g-n-o-r-e` without its marks; other words as they are.
  private static func withoutMarks(_ word: ArraySlice<UInt8>) -> [UInt8] {
    let parts = word.split { $0 == 0x2D || $0 == 0x2E || $0 == 0x5F || $0 == 0x2A }
    guard parts.count > 1, parts.allSatisfy(isLone), let last = parts.last else {
      return Array(word)
    }
    return Array(parts.joined()) + word[last.endIndex...]
  }

  /// Whether there is no more than one letter in a piece of a text.
  private static func isLone(_ piece: ArraySlice<UInt8>) -> Bool {
    var letters = 0
    forEachScalar(Array(piece), 0..<piece.count) { code, _ in
      if !CharacterTable.shared(code).isDisjoint(with: [.letter, .digit]) { letters += 1 }
      return letters < 2
    }
    return letters < 2
  }
}
