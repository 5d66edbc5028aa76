/// Ways to write a text so that a reader does not see what it says.
enum Disguise: String, Sendable {
  case base64, hexadecimal, percent
  /// Each letter moved by thirteen.
  case rot13
  case reversed
  /// Letters apart: `i g n o r e`.
  case spaced
  /// Letters of other alphabets that look alike, or of the mathematical ones.
  case lookalikes

  /// A lower-cased Latin letter, moved by thirteen.
  static func moved(_ code: UInt32) -> UInt32 {
    switch code {
    case 0x61...0x7A: (code - 0x61 + 13) % 26 + 0x61
    case 0x41...0x5A: (code - 0x41 + 13) % 26 + 0x41
    default: code
    }
  }

  /// The whole text, read through this disguise, where it is one of letters.
  func reading(_ utf8: ArraySlice<UInt8>) -> [UInt8] {
    switch self {
    case .rot13: utf8.map { UInt8(Self.moved(UInt32($0))) }
    case .reversed:
      Array(
        String(
          String.UnicodeScalarView(
            String(decoding: utf8, as: UTF8.self).unicodeScalars.reversed())
        ).utf8)
    case .spaced: Self.joined(utf8)
    case .base64, .hexadecimal, .percent, .lookalikes: Array(utf8)
    }
  }

  /// Letters one by one become words; more than one space, or a stroke, stands between words.
  private static func joined(_ utf8: ArraySlice<UInt8>) -> [UInt8] {
    let text = String(decoding: utf8, as: UTF8.self)
    var result = ""
    var gap = 0
    for character in text {
      if character == " " || character == "\t" || character == "." || character == "-"
        || character == "_" || character == "*" || character == "|"
      {
        gap += character == "|" || character == "\t" ? 2 : 1
        continue
      }
      if gap > 1 { result.append(" ") }
      gap = 0
      result.append(character)
    }
    return Array(result.utf8)
  }
}
