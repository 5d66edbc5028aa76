/// What ``WrappedParagraphs`` measures of a line: its width and its two edges.
struct WrappedLine {
  /// What a line begins with, behind opening quotes and brackets.
  enum Start: UInt8 {
    /// A letter: of a script with case, without, and without spaces between words.
    case lower, upper, unicase, unspaced
    /// The mark of an item.
    case bullet
    case other
  }

  /// What a line ends with, before closing quotes and brackets.
  enum End: UInt8 {
    /// The end of a sentence, or a colon.
    case closed
    /// A letter and a hyphen.
    case hyphen
    case open
  }

  var range: Range<Int>
  /// Code points without white space at the end.
  let width: Int
  /// Code points before the text: white space and marks of quoted mail.
  let indent: Int
  /// Code points of the first word; 1 in scripts without spaces between words.
  let firstWord: Int
  let start: Start
  let end: End

  /// Whether all letters are capitals.
  let isInCapitals: Bool

  /// Whether the line is a single word.
  var isWord: Bool { indent + firstWord >= width }

  /// Measures a line.
  ///
  /// - Complexity: O(*n*) in the bytes of the line.
  init(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    self.range = range
    let end = LineEdges.trimmed(range, in: utf8).upperBound
    let text = Self.text(utf8, range.lowerBound..<end)
    width = Self.width(utf8, range.lowerBound..<end)
    indent = Self.width(utf8, range.lowerBound..<text)
    let start = Self.start(utf8, text..<end)
    isInCapitals = start == .upper && Self.isInCapitals(utf8, text..<end)
    // Where all letters are capitals, one at the beginning of a line says nothing.
    self.start = isInCapitals ? .unicase : start
    self.end = Self.end(utf8, text..<end)
    var stop = text
    while stop < end, utf8[stop] > 0x20 { stop += 1 }
    firstWord = start == .unspaced ? 1 : Self.width(utf8, text..<stop)
  }

  /// Where the text of a line begins.
  private static func text(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Int {
    var index = line.lowerBound
    while index < line.upperBound {
      var next = index
      let code = decodeScalar(utf8, &next)
      guard LineEdges.isBlank(code) || code == 0x3E else { break }
      index = next
    }
    return index
  }

  private static func width(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var width = 0
    // Only the first byte of a code point counts.
    for index in range where utf8[index] & 0xC0 != 0x80 { width += 1 }
    return width
  }

  /// Quotes and brackets looked through.
  private static let depth = 3

  private static func start(
    _ utf8: UnsafeBufferPointer<UInt8>, _ text: Range<Int>
  ) -> Start {
    let classes = CharacterTable.shared
    var index = text.lowerBound
    for _ in 0..<depth where index < text.upperBound {
      let code = decodeScalar(utf8, &index)
      let kind = classes(code)
      if kind.contains(.letter) {
        if kind.contains(.unspaced) { return .unspaced }
        if kind.contains(.upper) { return .upper }
        return CharacterTable.hasCase(code) ? .lower : .unicase
      }
      if isBullet(code) { return .bullet }
      guard kind.contains(.punctuation) else { return .other }
    }
    return .other
  }

  /// So many capitals of ASCII, and no small letters, are a line in capitals.
  private static let mostAbbreviated = 12

  private static func isInCapitals(
    _ utf8: UnsafeBufferPointer<UInt8>, _ text: Range<Int>
  ) -> Bool {
    var capitals = 0
    for byte in utf8[text] {
      if 0x61...0x7A ~= byte { return false }
      if 0x41...0x5A ~= byte { capitals += 1 }
    }
    return capitals > mostAbbreviated
  }

  private static func isBullet(_ code: UInt32) -> Bool {
    switch code {
    case 0x23, 0x2A, 0x2B, 0x2D, 0x7C, 0xB7, 0x2010...0x2015, 0x2022, 0x2023, 0x2190...0x21FF,
      0x2212, 0x25A0...0x25FF, 0x2713...0x2717, 0x30FB:
      true
    default: false
    }
  }

  private static func end(_ utf8: UnsafeBufferPointer<UInt8>, _ text: Range<Int>) -> End {
    let classes = CharacterTable.shared
    var end = text.upperBound
    for _ in 0...depth where end > text.lowerBound {
      var start = end - 1
      while start > text.lowerBound, utf8[start] & 0xC0 == 0x80 { start -= 1 }
      var index = start
      let code = decodeScalar(utf8, &index)
      switch code {
      case 0x2D, 0xAD, 0x2010:
        var before = start - 1
        while before > text.lowerBound, utf8[before] & 0xC0 == 0x80 { before -= 1 }
        guard before >= text.lowerBound else { return .open }
        return classes(decodeScalar(utf8, &before)).contains(.letter) ? .hyphen : .open
      case 0x3A, 0x2026, 0xFF1A: return .closed
      case 0x22, 0x27, 0x29, 0x5D, 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A, 0x300D, 0x300F,
        0xFF09:
        end = start
      default: return classes(code).contains(.terminal) ? .closed : .open
      }
    }
    return .open
  }
}
