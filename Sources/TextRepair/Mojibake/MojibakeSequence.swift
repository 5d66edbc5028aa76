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
}
