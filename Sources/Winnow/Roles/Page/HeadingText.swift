internal import Hashing

/// What a line says as a heading: its number, and the words behind it.
struct HeadingText {
  /// A hash of what stands before the number: "§", "Article".
  let mark: UInt64
  /// The number of a section, not that of a part of one.
  let number: Int?
  /// A hash of the letters, lower-cased, and digits behind a number that stands alone, or of all.
  let wording: UInt64
  /// Whether a word stands before the number: "Step 3".
  let isNamed: Bool

  /// - Complexity: O(*n*) in the bytes of the line.
  init(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
    let utf8 = MarkedLine(utf8, line).utf8
    let text = 0..<TrailingMarks.trim(utf8, utf8.indices)
    let numbering = Numbering(utf8, text)
    mark = numbering?.mark.value ?? 0
    number = numbering?.number
    isNamed = numbering?.end == 0
    let (classes, lowercase) = (CharacterTable.shared, LowercaseTable.shared)
    var index = numbering?.end ?? 0
    var hash = FNV1a()
    while index < text.upperBound {
      let code = decodeScalar(utf8, &index)
      if !classes(code).isDisjoint(with: [.letter, .digit]) {
        hash.add(lowercase(code))
      }
    }
    wording = hash.value
  }
}

/// The number that a line begins with: "3.", "§ 3", "(3)", "3.1", "Step 3:", "三、".
private struct Numbering {
  private(set) var mark = FNV1a()
  private(set) var number: Int?
  /// Where the words begin: behind the number, or before the mark where that is a word.
  private(set) var end = 0

  /// A number stands within so many bytes, ...
  private static let reach = 24
  /// ... and has no more digits; years have.
  private static let mostDigits = 3

  /// `nil` where a line begins with no number.
  init?(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
    let classes = CharacterTable.shared
    var index = line.lowerBound
    var (hasWord, endedWord) = (false, false)
    while index < min(line.upperBound, line.lowerBound + Self.reach) {
      let start = index
      let code = decodeScalar(utf8, &index)
      let kind = classes(code)
      if !hasWord, let value = Self.value(ofIdeograph: code), index < line.upperBound {
        guard decodeScalar(utf8, &index) == 0x3001 else { return nil }
        (number, end) = (value, index)
        return
      }
      if kind.contains(.digit) {
        guard !hasWord || endedWord, read(utf8, start..<line.upperBound) else { return nil }
        if hasWord { end = line.lowerBound }
        return
      }
      if kind.contains(.letter) {
        if endedWord { return nil }
        hasWord = true
      } else if hasWord, !kind.contains(.mark) {
        endedWord = true
      }
      if !kind.contains(.space) { mark.add(code) }
    }
    return nil
  }

  /// Reads digits, and those of parts ("3.1"); false where they are none of a heading.
  private mutating func read(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    let classes = CharacterTable.shared
    var (value, digits, parts) = (0, 0, 0)
    var endedPart = false
    var index = line.lowerBound
    end = index
    while index < line.upperBound {
      let code = decodeScalar(utf8, &index)
      let kind = classes(code)
      if kind.contains(.digit) {
        if endedPart { parts += 1 }
        endedPart = false
        digits += 1
        if parts == 0 { value = value * 10 + (Unicode.Scalar(code)?.digit ?? 0) }
        if digits > Self.mostDigits { return false }
      } else if code == 0x2E, !endedPart {
        endedPart = true
      } else {
        if kind.contains(.letter), !endedPart { return false }
        break
      }
      end = index
    }
    number = parts == 0 ? value : nil
    return true
  }

  /// Most ideographs are beyond those of numbers, and cost no look-up.
  private static func value(ofIdeograph code: UInt32) -> Int? {
    guard 0x4E00...0x56DB ~= code else { return nil }
    return ideographs[code]
  }

  /// 一, 二, 三, 四, 五, 六, 七, 八, 九, 十.
  private static let ideographs: [UInt32: Int] = [
    0x4E00: 1, 0x4E8C: 2, 0x4E09: 3, 0x56DB: 4, 0x4E94: 5, 0x516D: 6, 0x4E03: 7, 0x516B: 8,
    0x4E5D: 9, 0x5341: 10,
  ]
}
