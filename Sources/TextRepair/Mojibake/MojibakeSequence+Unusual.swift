// Sequences that are not whole, and pairs of surrogates.
extension MojibakeSequence {
  private static let replacement: UInt32 = 0xFFFD

  /// The sequence at a place, if it lost a byte or is one of surrogates.
  @inline(never)
  init?(unusualIn text: borrowing MojibakeText, at start: Int, _ page: Int) {
    let lead = text.byte(at: start, page)
    guard let length = Self.length(lead), start + length <= text.count else { return nil }
    var value = Self.start(of: lead, length)
    var second: UInt8 = 0
    var lost = 0
    var questions = 0
    var spaces = 0
    for place in 1..<length {
      var byte: UInt8 = 0x80
      switch text[start + place] {
      case Self.replacement, 0x1A: lost += 1
      case 0x3F: questions += 1
      case 0x20:
        spaces += 1
        byte = 0xA0
      default:
        byte = text.byte(at: start + place, page)
        guard 0x80...0xBF ~= byte else { return nil }
      }
      if place == 1 { second = byte }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard
      Self.allows(
        lead, second, length: length, spaces: spaces, questions: questions, lost: lost)
    else { return nil }
    count = length
    if lost + questions > 0 {
      scalar = Self.replacement
      isLossy = true
      return
    }
    usesSpace = spaces > 0
    guard Self.isShortest(value, length) else { return nil }
    scalar = value
    if 0xD800...0xDFFF ~= value {
      // CESU-8: a pair of surrogates, each of them a sequence of its own.
      guard value < 0xDC00, let trail = Self.trail(text, at: start + 3, in: page) else {
        return nil
      }
      scalar = 0x10000 + (value - 0xD800) << 10 + (trail - 0xDC00)
      count = 6
    }
    // "voilÃ le" lost its no-break space altogether; the space was there all the time.
    if lead == 0xC3, usesSpace, Self.keepsSpace(text, after: start + 2) { count = 1 }
  }

  private static func length(_ lead: UInt8) -> Int? {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }

  private static func start(of lead: UInt8, _ length: Int) -> UInt32 {
    UInt32(lead) & (0x7F >> UInt32(length))
  }

  private static func isShortest(_ value: UInt32, _ length: Int) -> Bool {
    switch length {
    case 2: true
    case 3: value >= 0x800
    default: 0x10000...0x10FFFF ~= value
    }
  }

  /// The second surrogate of a pair.
  private static func trail(
    _ text: borrowing MojibakeText, at start: Int, in page: Int
  ) -> UInt32? {
    guard start + 3 <= text.count, text.byte(at: start, page) == 0xED else { return nil }
    let second = text.byte(at: start + 1, page)
    let third = text.byte(at: start + 2, page)
    guard 0xB0...0xBF ~= second, 0x80...0xBF ~= third else { return nil }
    return 0xD000 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
  }

  /// Which sequences may have a space or lost bytes in them. A question mark after an accented
  /// letter is mostly a question.
  private static func allows(
    _ lead: UInt8, _ second: UInt8, length: Int, spaces: Int, questions: Int, lost: Int
  ) -> Bool {
    if spaces + questions == 0 { return lost < length - 1 || length == 2 }
    if spaces > 0, questions + lost > 0 { return false }
    if questions > 0 {
      if length == 2 { return lead == 0xC2 || lead == 0xC3 }
      return questions == 1 && lost == 0
    }
    guard spaces == 1 else { return false }
    switch length {
    case 2:
      switch lead {
      case 0xC2, 0xC3, 0xC5, 0xCE, 0xD0, 0xD9: return true
      default: return false
      }
    case 3:
      // The no-break space as the second byte belongs to a few leads only.
      return second == 0xA0 ? lead == 0xE2 || lead == 0xE3 : lead <= 0xE3
    default: return true
    }
  }

  /// "Ã s" is Portuguese "às"; elsewhere a word ends with the "à".
  private static func keepsSpace(_ text: borrowing MojibakeText, after start: Int) -> Bool {
    guard start < text.count else { return false }
    if text[start] == 0x20 { return false }
    var end = start
    while end < text.count, text[end] >= 0x41 { end += 1 }
    let word = text.scalars(in: start..<end)
    if word.count == 1, word[0] == 0x73 {
      // "à s'éloigner"
      return end < text.count && (text[end] == 0x27 || text[end] == 0x2019)
    }
    return !beginnings.contains { word.starts(with: $0) }
  }

  private static let beginnings = ["quele", "quela", "quilo"].map { $0.unicodeScalars.map(\.value) }
}
