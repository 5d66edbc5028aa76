internal import Hashing

/// A word of a text, or a punctuation mark.
public struct Word: Sendable, Hashable {
  /// Where it stands, in UTF-8 bytes.
  public let range: Range<Int>
  /// Its length in code points.
  public let length: Int
  /// Whether a character of it is a letter.
  public let hasLetter: Bool
  /// Whether all of its characters are punctuation marks, symbols or control characters.
  public let isPunctuation: Bool
  /// FNV-1a of 64 bits over its bytes: stands for the word where words are compared.
  let hash: UInt64
}

extension Word {
  init(_ range: Range<Int>, of utf8: [UInt8], classes: ScalarClasses) {
    var length = 0
    var hasLetter = false
    var isPunctuation = true
    var hash = FNV1a()
    for index in range {
      let byte = utf8[index]
      hash.add(byte)
      guard byte & 0xC0 != 0x80 else { continue }
      length += 1
      guard !hasLetter || isPunctuation else { continue }
      let kind = classes.kind(at: index, in: utf8)
      hasLetter = hasLetter || kind == .letter
      isPunctuation = isPunctuation && kind == .punctuation
    }
    self.init(
      range: range, length: length, hasLetter: hasLetter, isPunctuation: isPunctuation,
      hash: hash.value)
  }
}
