/// Ways to write an instruction so that people or filters do not see it, for tests.
public enum InjectionVariant: String, CaseIterable, Sendable {
  case plain, upperCase = "upper-case", base64, hexadecimal, rot13, reversed
  case leet, spaced, lookalikes, zeroWidth = "zero-width", tags, splitLines = "split-lines"
  case insideParagraph = "inside-paragraph"

  /// The text in this way.
  ///
  /// - Parameter paragraph: Clean text for the variant that needs some.
  public func apply(to text: String, paragraph: String) -> String {
    switch self {
    case .plain: text
    case .upperCase: text.uppercased()
    case .base64: Self.base64(Array(text.utf8))
    case .hexadecimal: text.utf8.map { Self.hexadecimal($0) }.joined()
    case .rot13: String(text.unicodeScalars.map { Character(Self.moved($0)) })
    case .reversed: String(text.reversed())
    case .leet: Self.leet(text)
    case .spaced:
      text.split(separator: " ").map { $0.map(String.init).joined(separator: " ") }
        .joined(separator: "  ")
    case .lookalikes: String(text.map { Self.twins[$0] ?? $0 })
    case .zeroWidth: text.map(String.init).joined(separator: "\u{200B}")
    case .tags: paragraph + Self.tags(text)
    case .splitLines: Self.lines(text)
    case .insideParagraph: paragraph + " " + text + " " + paragraph
    }
  }

  private static let twins: [Character: Character] = [
    "a": "а", "e": "е", "o": "о", "p": "р", "c": "с", "x": "х", "i": "і",
  ]

  private static func tags(_ text: String) -> String {
    let scalars = text.unicodeScalars.compactMap { Unicode.Scalar(0xE0000 + $0.value) }
    return String(String.UnicodeScalarView(scalars))
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return digits.count == 1 ? "0" + digits : digits
  }

  private static func moved(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let base: UInt32
    switch scalar {
    case "a"..."z": base = 0x61
    case "A"..."Z": base = 0x41
    default: return scalar
    }
    return Unicode.Scalar((scalar.value - base + 13) % 26 + base) ?? scalar
  }

  /// Every vowel of every other word as a digit.
  private static func leet(_ text: String) -> String {
    let swaps: [Character: Character] = ["a": "4", "e": "3", "i": "1", "o": "0"]
    return text.split(separator: " ").enumerated().map { index, word in
      index % 2 == 0 ? String(word.map { swaps[$0] ?? $0 }) : String(word)
    }.joined(separator: " ")
  }

  private static func lines(_ text: String) -> String {
    var lines: [[Substring]] = [[]]
    for word in text.split(separator: " ") {
      if lines[lines.count - 1].count == 2 { lines.append([]) }
      lines[lines.count - 1].append(word)
    }
    return lines.map { $0.joined(separator: " ") }.joined(separator: "\n")
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var result = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      let bits = part.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32((3 - part.count) * 8)
      for place in 0..<4 {
        result.append(
          place <= part.count ? alphabet[Int(bits >> UInt32(18 - 6 * place) & 63)] : "=")
      }
    }
    return result
  }
}
