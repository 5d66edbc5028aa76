internal import ICUText

/// Words divided at the end of a line.
enum Hyphenation {
  /// Takes away `-` and the line end between a letter and a lower-case letter.
  static func changes(in utf8: [UInt8]) -> [Change] {
    var changes: [Change] = []
    var index = 0
    while let hyphen = utf8[index...].firstIndex(of: 0x2D) {
      index = hyphen + 1
      var end = hyphen + 1
      if end < utf8.count, utf8[end] == 0x0D { end += 1 }
      guard end < utf8.count, utf8[end] == 0x0A, end + 1 < utf8.count else { continue }
      end += 1
      guard
        let before = ScalarScan.scalar(in: utf8, before: hyphen),
        let left = Unicode.Scalar(before.value), left.properties.isAlphabetic,
        let right = Unicode.Scalar(ScalarScan.scalar(in: utf8, at: end).value),
        right.properties.isLowercase
      else { continue }
      changes.append(Change(hyphen..<end))
      index = end
    }
    return changes
  }
}
