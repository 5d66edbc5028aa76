// Wordings that tell what a line is for.
extension LineScan {
  /// Whether a wording that ends at an offset ends with a colon, stroke or equals sign, or has one
  /// behind it.
  func isCreditMark(at offset: Int) -> Bool {
    func isMark(_ code: UInt32) -> Bool {
      code == 0x3A || code == 0xFF1A || code == 0x2F || code == 0x3D || code == 0xFF0F
    }
    if isMark(UInt32(utf8[offset - 1])) { return true }
    var index = offset
    if peek(index) == 0x20 { index += 1 }
    return index < line.upperBound && isMark(decodeScalar(utf8, &index))
  }

  /// Whether a comma of some script stands at an offset.
  func isComma(at offset: Int) -> Bool {
    guard offset < line.upperBound else { return false }
    var index = offset
    return [0x2C, 0x60C, 0x3001, 0xFF0C].contains(decodeScalar(utf8, &index))
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
