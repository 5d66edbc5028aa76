/// What stands between two words: how natural a place it is to change the language.
enum Boundary: Int, Comparable {
  /// Spaces only, or nothing.
  case none
  /// A comma.
  case comma
  /// A quotation mark, bracket, dash, colon or semicolon.
  case phrase
  /// The end of a sentence.
  case sentence
  /// A line break.
  case line

  static let count = 5

  static func < (lhs: Boundary, rhs: Boundary) -> Bool { lhs.rawValue < rhs.rawValue }

  /// The strongest boundary in the bytes between two words, which are valid UTF-8.
  /// Complexity: linear in their number.
  static func between(_ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Boundary {
    var result = Boundary.none
    var index = start
    while index < end {
      let byte = utf8[index]
      if byte == 0x20 {
        index += 1
        continue
      }
      let (scalar, length) = UTF8Scalar.decode(utf8.baseAddress!, at: index, of: end)
      result = max(result, isOrdinal(utf8, index, from: start) ? .none : Boundary(of: scalar))
      if result == .line { return result }
      index += length
    }
    return result
  }

  /// Whether a byte is a full stop with a space behind it and one or two digits before it that begin with
  /// the bytes or behind a space, a quotation mark or a bracket: "1. Januar", more often than the end of a
  /// sentence.
  static func isOrdinal(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int, from start: Int) -> Bool {
    guard utf8[index] == UInt8(ascii: "."), index + 1 < utf8.count, utf8[index + 1] == 0x20 else {
      return false
    }
    var first = index
    while first > start, utf8[first - 1] &- 0x30 < 10 { first -= 1 }
    guard 1...2 ~= index - first else { return false }
    if first == start { return true }
    switch utf8[first - 1] {
    case 0x20, 0x22, 0x28, 0x5B, 0x80...: return true
    default: return false
    }
  }

  private init(of scalar: UInt32) {
    switch scalar {
    case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029:
      self = .line
    // . ! ? … and the full stops of other scripts.
    case 0x21, 0x2E, 0x3F, 0x2026, 0x203C...0x2049, 0x3002, 0xFF0E, 0xFF01, 0xFF1F, 0xFF61, 0x0964,
      0x0965, 0x061F, 0x06D4, 0x0589, 0x1362, 0x1367, 0x1368, 0x104A, 0x104B, 0x17D4, 0x17D5,
      0x0F0D,
      0x0F0E, 0x2E3C, 0x1803, 0x1809, 0xA4FF, 0x07F9, 0x055C, 0x055E:
      self = .sentence
    // Quotation marks, brackets, dashes, colons, bars, bullets.
    case 0x22, 0x28, 0x29, 0x2F, 0x3A, 0x3B, 0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7C, 0x7D, 0xAB, 0xBB,
      0xB7, 0x2010...0x2022, 0x2039, 0x203A, 0x3008...0x3011, 0x3014...0x301F, 0xFF08, 0xFF09,
      0xFF1A,
      0xFF1B, 0x061B, 0x2500...0x25FF, 0x2A, 0x3D, 0x7E, 0x5F:
      self = .phrase
    case 0x2C, 0x060C, 0x3001, 0xFF0C, 0x055D, 0x1363, 0x1802, 0x1808:
      self = .comma
    default:
      self = .none
    }
  }
}
