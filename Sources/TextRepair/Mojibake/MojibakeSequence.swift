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
  ///
  /// - Parameter page: the place of the charset in ``Codepage/mistaken``.
  @inline(__always)
  init?(_ text: borrowing MojibakeText, at start: Int, in page: Int) {
    if let sequence = MojibakeSequence(wholeIn: text, at: start, page) {
      self = sequence
      return
    }
    guard Self.mayBeUnusual(text, at: start, page) else { return nil }
    self.init(unusualIn: text, at: start, page)
  }

  /// Whether what is no whole sequence may be one that lost a byte, or one of surrogates.
  @inline(__always)
  private static func mayBeUnusual(
    _ text: borrowing MojibakeText, at start: Int, _ page: Int
  ) -> Bool {
    guard start < text.count else { return false }
    let lead = text.byte(at: start, page)
    guard 0xC2...0xF4 ~= lead else { return false }
    if lead == 0xED { return true }
    for place in start + 1..<min(start + 4, text.count) {
      if text.row(at: place) == MistakenCharacters.anything { return true }
      // What is whole as far as it goes has all its bytes.
      guard 0x80...0xBF ~= text.byte(at: place, page) else { return false }
    }
    return false
  }

  /// The same for sequences that are not whole, and for pairs of surrogates.
  @inline(never)
  private init?(unusualIn text: borrowing MojibakeText, at start: Int, _ page: Int) {
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

  /// The sequence at a place, if no byte of it was lost.
  @inline(__always)
  init?(wholeIn text: borrowing MojibakeText, at place: Int, _ page: Int) {
    guard place < text.count else { return nil }
    let lead = text.byte(at: place, page)
    guard 0xC2...0xF4 ~= lead else { return nil }
    count = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard place &+ count <= text.count else { return nil }
    var next = text.byte(at: place &+ 1, page)
    var value = UInt32(lead) << 6 | UInt32(next & 0x3F)
    if count == 2 {
      guard next & 0xC0 == 0x80 else { return nil }
      scalar = value & 0x7FF
      return
    }
    let third = text.byte(at: place &+ 2, page)
    guard next & 0xC0 == 0x80, third & 0xC0 == 0x80 else { return nil }
    value = value << 6 | UInt32(third & 0x3F)
    if count == 3 {
      scalar = value & 0xFFFF
      if scalar < 0x800 || 0xD800...0xDFFF ~= scalar { return nil }
      return
    }
    next = text.byte(at: place &+ 3, page)
    scalar = (value << 6 | UInt32(next & 0x3F)) & 0x1F_FFFF
    guard next & 0xC0 == 0x80, 0x10000...0x10FFFF ~= scalar else { return nil }
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
