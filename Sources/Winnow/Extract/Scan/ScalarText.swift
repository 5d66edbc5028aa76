internal import ICUText

/// A stretch of text as scalars, each with its place: what extractors scan.
///
/// The scalars are composed (NFC), so that canonically equivalent texts give the same finds; places
/// are those of the text as it is.
struct ScalarText {
  /// The scalars.
  let scalars: [Unicode.Scalar]
  /// The byte each scalar starts at, and the end.
  let offsets: [Int]

  var count: Int { scalars.count }

  init(_ utf8: [UInt8], _ range: Range<Int>) {
    var scalars: [Unicode.Scalar] = []
    var offsets: [Int] = []
    scalars.reserveCapacity(range.count)
    offsets.reserveCapacity(range.count + 1)
    var position = range.lowerBound
    var mayBeDecomposed = false
    let text = String(decoding: utf8[range], as: UTF8.self)
    for scalar in text.unicodeScalars {
      scalars.append(scalar)
      offsets.append(position)
      position += UTF8.width(scalar)
      // The first scalar that composes with one before it.
      if scalar.value >= 0x0300 { mayBeDecomposed = true }
    }
    offsets.append(position)
    if mayBeDecomposed, let composed = Composition(of: text, from: range.lowerBound) {
      (scalars, offsets) = (composed.scalars, composed.offsets)
    }
    self.scalars = scalars
    self.offsets = offsets
  }

  subscript(index: Int) -> Unicode.Scalar { scalars[index] }

  /// The scalar at an index, or a line feed outside of the text.
  func at(_ index: Int) -> Unicode.Scalar {
    scalars.indices.contains(index) ? scalars[index] : "\n"
  }

  /// The bytes of a range of scalars.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    offsets[range.lowerBound]..<offsets[range.upperBound]
  }

  /// The index of the scalar that starts at a byte, or of the first one behind it.
  func index(ofByte byte: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < byte { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The text of a range of scalars.
  func text(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  /// Whether a text stands at an index.
  func has(_ text: [Unicode.Scalar], at index: Int) -> Bool {
    index >= 0 && index + text.count <= count
      && scalars[index..<index + text.count].elementsEqual(text)
  }

  /// The index behind spaces.
  func skippingSpaces(_ index: Int) -> Int {
    var index = index
    while index < count, scalars[index].isSpace { index += 1 }
    return index
  }

  /// The range of a word around an index: letters, marks, digits.
  func word(from index: Int) -> Range<Int> {
    var end = index
    while end < count, scalars[end].isWordPart { end += 1 }
    return index..<end
  }

  /// Whether only letters that Arabic writes on to the next word ("and", "with", "for") stand between
  /// an index and the start of the word before it.
  func isBehindProclitic(_ index: Int) -> Bool {
    var start = index
    while start > 0, index - start < 4, scalars[start - 1].isWordPart { start -= 1 }
    return isWordBoundary(start)
      && scalars[start..<index].allSatisfy { "وفبلكـ".unicodeScalars.contains($0) }
  }

  /// Whether letters of a script without spaces and others meet at an index: an address ends there,
  /// and the text around it goes on.
  func isScriptBoundary(_ index: Int) -> Bool {
    index > 0 && index < count && scalars[index - 1].isWordPart && scalars[index].isWordPart
      && scalars[index - 1].isUnspaced != scalars[index].isUnspaced
  }

  /// Whether no word goes on over an index.
  func isWordBoundary(_ index: Int) -> Bool {
    index <= 0 || index >= count || !scalars[index - 1].isWordPart || !scalars[index].isWordPart
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter of any script.
  var isLetter: Bool {
    if value < 0x80 { return (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
      return true
    default: return false
    }
  }

  /// Whether it is part of a word: a letter, mark, digit or underscore.
  var isWordPart: Bool {
    if value < 0x80 { return isLetter || isASCIIDigit || self == "_" }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .decimalNumber: return true
    default: return isLetter || self == "\u{200C}" || self == "\u{200D}"
    }
  }

  var isASCIIDigit: Bool { 0x30...0x39 ~= value }

  /// The value of a decimal digit of any script.
  var digit: Int? {
    if value < 0x80 { return isASCIIDigit ? Int(value) - 0x30 : nil }
    guard properties.generalCategory == .decimalNumber else { return nil }
    return properties.numericValue.map { Int($0) }
  }

  /// Whether it is a space inside of a line.
  var isSpace: Bool {
    switch value {
    case 0x09, 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Whether it is an upper-case letter.
  var isUpper: Bool {
    value < 0x80 ? 0x41...0x5A ~= value : properties.generalCategory == .uppercaseLetter
  }

  /// Whether it is a lower-case letter.
  var isLower: Bool {
    value < 0x80 ? 0x61...0x7A ~= value : properties.generalCategory == .lowercaseLetter
  }
}

extension CleanText {
  /// Calls a closure with each segment, and gathers the finds.
  func find(_ body: (Segment, ScalarText) -> [Annotation]) -> [Annotation] {
    segments.flatMap { body($0, ScalarText(utf8, $0.range)) }
  }

  /// Calls a closure with each segment that holds a byte, or another, and gathers the finds.
  func find(
    havingByte byte: UInt8, or other: UInt8? = nil, _ body: (Segment, ScalarText) -> [Annotation]
  ) -> [Annotation] {
    segments.flatMap { segment in
      utf8[segment.range].contains { $0 == byte || $0 == other }
        ? body(segment, ScalarText(utf8, segment.range)) : []
    }
  }
}
