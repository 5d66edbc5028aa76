/// Bytes of 0x80 and more that stand where the signs stand which they are in windows-1252: `½` behind a
/// number, `©` apart, `µ` before a unit.
///
/// A page of a language that is at home in ASCII may have one such sign and nothing else. What two
/// characters beside it say is too little to take another charset for it, where it is a letter.
struct WesternSigns {
  /// The bytes, each once, all of whose places are those of the sign.
  private var bytes: [UInt8] = []

  /// What one of them costs a charset in which it is something else.
  private static let cost = 80

  /// - Complexity: O(n)
  init(_ text: [UInt8]) {
    var isOdd = [Bool](repeating: false, count: 0x80)
    var place = ScalarScan.firstNonASCII(in: text, from: 0)
    while place < text.count {
      let byte = text[place]
      if !bytes.contains(byte) { bytes.append(byte) }
      if !Self.isSign(in: text, at: place) { isOdd[Int(byte) - 0x80] = true }
      place = ScalarScan.firstNonASCII(in: text, from: place + 1)
    }
    bytes.removeAll { isOdd[Int($0) - 0x80] }
  }

  /// What they cost a charset.
  func cost(in page: CharsetGuess.Page) -> Int {
    bytes.reduce(0) { $0 + (page.isWestern[Int($1) - 0x80] ? 0 : Self.cost) }
  }

  /// What they cost a charset in which bytes of 0x80 and more are parts of characters.
  var costOfSequences: Int { bytes.count * Self.cost }

  /// Whether a byte stands in the place of the sign.
  static func isSign(in text: [UInt8], at place: Int) -> Bool {
    let before = place > 0 ? Neighbour(text[place - 1]) : .space
    let after = place + 1 < text.count ? Neighbour(text[place + 1]) : .space
    let isApart = before == .space && after == .space
    switch text[place] {
    case 0xA0: return before != .other && after != .other  // no-break space
    case 0xA9, 0xB6, 0x95: return isApart || before == .space && after == .digit  // © ¶ •
    case 0xA7, 0xB1, 0xD7, 0xF7: return isApart || after == .digit  // § ± × ÷
    case 0xA2, 0xA3, 0xA5, 0x80: return isApart || before == .digit || after == .digit  // ¢ £ ¥ €
    case 0xB0: return isApart || before == .digit  // °
    case 0xBC, 0xBD, 0xBE: return (isApart || before == .digit) && after != .letter  // ¼ ½ ¾
    case 0xAE, 0x99: return (isApart || before == .letter) && after == .space  // ® ™
    case 0xB2, 0xB3: return after != .letter && isUnit(in: text, before: place)  // ² ³
    case 0xB5: return before != .letter && isUnit(in: text, after: place)  // µ
    case 0xA1: return before == .space && after == .letter  // ¡
    case 0x92: return before == .letter && isContraction(in: text, after: place)  // ’
    case 0xD8: return isApart && numberFollows(in: text, place + 2)  // Ø, the diameter
    default: return false
    }
  }

  private enum Neighbour {
    case letter, digit, space, other

    /// Signs of ASCII count as spaces.
    init(_ byte: UInt8) {
      switch byte {
      case 0x80...: self = .other
      case 0x30...0x39: self = .digit
      default: self = WesternSigns.isLetter(byte) ? .letter : .space
      }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }

  private static func numberFollows(in text: [UInt8], _ place: Int) -> Bool {
    place < text.count && 0x30...0x39 ~= text[place]
  }

  /// Whether a unit of length stands before a place: m, cm, km, x (of mathematics).
  private static func isUnit(in text: [UInt8], before place: Int) -> Bool {
    let word = text[..<place].suffix(3).reversed().prefix { isLetter($0) }
    return word.count <= 2 && (word.first == 0x6D || word.elementsEqual([0x78]))
  }

  /// Whether a unit stands behind a place, to which µ is a prefix: m, g, s, F …
  private static func isUnit(in text: [UInt8], after place: Int) -> Bool {
    let word = text[(place + 1)...].prefix(3).prefix { isLetter($0) }
    return word.count == 1 && "mgsglLFVAWH".utf8.contains(word.first!)
  }

  /// Whether what an apostrophe parts from an English word stands behind a place: s, t, re, ve, ll …
  private static func isContraction(in text: [UInt8], after place: Int) -> Bool {
    let word = text[(place + 1)...].prefix(3).prefix { isLetter($0) }
    return ["s", "t", "d", "m", "re", "ve", "ll"].contains { word.elementsEqual($0.utf8) }
  }
}
