/// Letters that stand for Latin ones in another style: mathematical (𝐢𝐠𝐧𝐨𝐫𝐞), in circles, of double
/// width.
enum StyledLetters {
  /// Whether a stretch may hold such letters, by its bytes.
  static func mayBe(in utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index + 2 < range.upperBound {
      switch (utf8[index], utf8[index + 1]) {
      case (0xF0, 0x9D), (0xE2, 0x92), (0xE2, 0x93): return true
      case (0xEF, 0xBC): if (0xA1...0xBA).contains(utf8[index + 2]) { return true }
      case (0xEF, 0xBD): if (0x81...0x9A).contains(utf8[index + 2]) { return true }
      default: break
      }
      index += 1
    }
    return false
  }

  /// Whether a stretch on scalar boundaries holds such letters that are no ordinary print.  Those of
  /// double width are among Han and kana, as long as these are more.
  static func areOdd(in utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    var wide = 0
    var unspaced = 0
    while index < range.upperBound {
      let code = decodeScalar(utf8, &index)
      switch code {
      case 0x1D400...0x1D7FF, 0x249C...0x24E9: return true
      case 0xFF21...0xFF3A, 0xFF41...0xFF5A: wide += 1
      default: if CharacterTable.shared(code).contains(.unspaced) { unspaced += 1 }
      }
    }
    return wide > unspaced
  }
}
