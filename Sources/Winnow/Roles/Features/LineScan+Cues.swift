// Wordings that tell what a line is for.
extension LineScan {
  /// Whether a wording that ends at an offset ends with a colon, stroke or equals sign, or has one
  /// behind it, and no number alone: "Credits: 6".
  func isCreditMark(at offset: Int) -> Bool {
    func isMark(_ code: UInt32) -> Bool {
      code == 0x3A || code == 0xFF1A || code == 0x2F || code == 0x3D || code == 0xFF0F
    }
    if isMark(UInt32(utf8[offset - 1])) { return !isShortNumber(at: offset) }
    var index = offset
    if peek(index) == 0x20 { index += 1 }
    return index < line.upperBound && isMark(decodeScalar(utf8, &index))
      && !isShortNumber(at: index)
  }

  /// Whether one to three digits stand at an offset, with a space or nothing behind them.
  private func isShortNumber(at offset: Int) -> Bool {
    var index = offset
    while index < line.upperBound, peek(index) == 0x20 { index += 1 }
    let number = index
    while peek(index).isDigit { index += 1 }
    return (1...3).contains(index - number) && peek(index) == 0x20
  }

  /// Whether a comma of some script stands at an offset.
  func isComma(at offset: Int) -> Bool {
    guard offset < line.upperBound else { return false }
    var index = offset
    return [0x2C, 0x60C, 0x3001, 0xFF0C].contains(decodeScalar(utf8, &index))
  }

  /// Notes wordings that are as often said of the matter of a page.
  mutating func noteQuiet(_ cues: CueSet, in wording: Range<Int>) {
    if cues.contains(.section) { measures.namesSection = true }
    measures.quiet.formUnion(cues)
    if !cues.isDisjoint(with: .asides), wording.lowerBound >= asideEnd {
      measures.asideWords += countWords(wording)
      asideEnd = wording.upperBound
    }
    guard measures.letters == 1 else { return }
    measures.opening = cues
    measures.openingWords = countWords(wording)
    if cues.contains(.figure) { measures.numbersFigure = isNumbered(at: wording.upperBound) }
  }

  /// Whether a number stands at an offset, with a colon, full stop or dash behind it: "Figure 2:", "图3 ".
  private func isNumbered(at offset: Int) -> Bool {
    var index = offset
    while index < line.upperBound, peek(index) == 0x20 || peek(index) == 0x2E { index += 1 }
    let number = index
    while index < line.upperBound, peek(index).isDigit || index > number && isJoint(at: index) {
      index += 1
    }
    guard index > number, index < line.upperBound else { return false }
    let isWide = utf8[offset - 1] >= 0x80 && classes(lastScalar(before: offset)).contains(.unspaced)
    if isWide, peek(index) == 0x20 { return true }
    var next = index
    switch decodeScalar(utf8, &next) {
    case 0x2E, 0x3A, 0xFF1A, 0x2013, 0x2014, 0xFF0E: return true
    case 0x20: return [0x2D, 0xE2].contains(peek(next)) || peek(index - 1) == 0x2E
    default: return false
    }
  }

  /// A mark between the parts of a number, as in "3-2" and "3.2".
  private func isJoint(at index: Int) -> Bool {
    (peek(index) == 0x2D || peek(index) == 0x2E) && peek(index + 1).isDigit
  }

  private func lastScalar(before offset: Int) -> UInt32 {
    var start = offset - 1
    while start > line.lowerBound, utf8[start] & 0xC0 == 0x80 { start -= 1 }
    return decodeScalar(utf8, &start)
  }

  func countWords(_ range: Range<Int>) -> Double {
    var words = 0.0
    var inWord = false
    var index = range.lowerBound
    while index < range.upperBound {
      let code = decodeScalar(utf8, &index)
      let kind = classes(code)
      if kind.contains(.unspaced) {
        words += code >= 0x2E80 ? 0.5 : 0.22
        inWord = false
      } else if kind.isDisjoint(with: [.letter, .digit, .mark]) {
        inWord = false
      } else if !inWord {
        words += 1
        inWord = true
      }
    }
    return words
  }
}
