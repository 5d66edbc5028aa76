/// Characters that were the bytes of one UTF-8 sequence.
struct MojibakeSequence {
  /// How many characters it takes.
  var count: Int
  /// What it stands for.
  var scalar: UInt32
  /// A byte of it was lost on the way: `scalar` is U+FFFD.
  var isLossy = false
  /// A space stands for the no-break space that was a byte of it.
  var usesSpace = false

  private static let replacement: UInt32 = 0xFFFD

  /// The sequence that begins at a place of a text, if the charset was the mistaken one.
  init?(_ text: ArraySlice<UInt32>, in page: Codepage) {
    guard let first = text.first, first >= 0x80, let lead = page.byte(of: first) else { return nil }
    let length: Int
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return nil
    }
    var bytes = [lead]
    var lost = 0
    var questions = 0
    var spaces = 0
    for place in 1..<length {
      let index = text.startIndex + place
      guard index < text.endIndex else { return nil }
      switch text[index] {
      case Self.replacement, 0x1A:
        lost += 1
        bytes.append(0x80)
      case 0x3F:
        questions += 1
        bytes.append(0x80)
      case 0x20:
        spaces += 1
        bytes.append(0xA0)
      default:
        guard let byte = page.byte(of: text[index]), 0x80...0xBF ~= byte else { return nil }
        bytes.append(byte)
      }
    }
    guard Self.allows(lead, spaces: spaces, questions: questions, lost: lost, bytes: bytes) else {
      return nil
    }
    count = length
    if lost + questions > 0 {
      scalar = Self.replacement
      isLossy = true
      return
    }
    usesSpace = spaces > 0
    guard let value = Self.decode(bytes) else { return nil }
    scalar = value
    if 0xD800...0xDFFF ~= value {
      // CESU-8: a pair of surrogates, each of them a sequence of its own.
      let rest = text.dropFirst(3).prefix(3).compactMap { page.byte(of: $0) }
      guard value < 0xDC00, rest.count == 3, rest[0] == 0xED, let trail = Self.decode(rest),
        0xDC00...0xDFFF ~= trail
      else { return nil }
      scalar = 0x10000 + (value - 0xD800) << 10 + (trail - 0xDC00)
      count = 6
    }
    // "voilÃ le" lost its no-break space altogether; the space was there all the time.
    if lead == 0xC3, usesSpace, Self.keepsSpace(after: text.dropFirst(2)) { count = 1 }
  }

  /// The sequence at a place, if no byte of it was lost.
  init?(wholeIn text: [UInt32], at place: Int, _ page: Codepage) {
    guard let lead = page.byte(of: text[place]), 0xC2...0xF4 ~= lead else { return nil }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard place + length <= text.count else { return nil }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let character = text[place + offset]
      guard character >= 0x80, let byte = page.byte(of: character), 0x80...0xBF ~= byte else {
        return nil
      }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard Unicode.Scalar(value) != nil, value >= (length == 3 ? 0x800 : length == 4 ? 0x10000 : 0)
    else { return nil }
    count = length
    scalar = value
  }

  /// Which sequences may have a space or lost bytes in them. A question mark after an accented
  /// letter is mostly a question.
  private static func allows(
    _ lead: UInt8, spaces: Int, questions: Int, lost: Int, bytes: [UInt8]
  ) -> Bool {
    if spaces + questions == 0 { return lost < bytes.count - 1 || bytes.count == 2 }
    if spaces > 0, questions + lost > 0 { return false }
    if questions > 0 {
      if bytes.count == 2 { return lead == 0xC2 || lead == 0xC3 }
      return questions == 1 && lost == 0
    }
    guard spaces == 1 else { return false }
    switch bytes.count {
    case 2: return [0xC2, 0xC3, 0xC5, 0xCE, 0xD0, 0xD9].contains(lead)
    case 3:
      // The no-break space as the second byte belongs to a few leads only.
      return bytes[1] == 0xA0 ? lead == 0xE2 || lead == 0xE3 : lead <= 0xE3
    default: return true
    }
  }

  /// "Ã s" is Portuguese "às"; elsewhere a word ends with the "à".
  private static func keepsSpace(after rest: ArraySlice<UInt32>) -> Bool {
    guard let next = rest.first else { return false }
    if next == 0x20 { return false }
    let word = rest.prefix { $0 >= 0x41 }
    let text = String(String.UnicodeScalarView(word.prefix(8).compactMap(Unicode.Scalar.init)))
    let end = rest.dropFirst(word.count).first
    let isElided = end == 0x27 || end == 0x2019
    return
      !(text == "s" && !isElided || ["quele", "quela", "quilo"].contains { text.hasPrefix($0) })
  }

  private static func decode(_ bytes: [UInt8]) -> UInt32? {
    var value = UInt32(bytes[0]) & (0x7F >> UInt32(bytes.count))
    for byte in bytes.dropFirst() { value = value << 6 | UInt32(byte & 0x3F) }
    switch bytes.count {
    case 2: return value
    case 3: return value >= 0x800 ? value : nil
    default: return 0x10000...0x10FFFF ~= value ? value : nil
    }
  }
}
