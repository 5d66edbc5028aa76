internal import TextRepair

/// Where a text that is too long for one document is cut.
enum TextCut {
  /// The beginning of a text that tells its charset.
  static let sampleLength = 1 << 16

  /// Whether a text that begins like this can be cut before it is decoded.
  ///
  /// Only UTF-8 can: in UTF-16 the bytes of line ends and spaces are also halves of other characters,
  /// and what a part of a text in an old charset says of it may be less than the whole does.
  static func isPossible(in beginning: Slice<UnsafeMutableRawBufferPointer>) -> Bool {
    guard !ByteOrderMark.isWideText(beginning) else { return false }
    let sample = ByteOrderMark.wholeCharacters(beginning.prefix(sampleLength))
    return TextDecoder().decode(Array(sample)).charset == "UTF-8"
  }

  /// The length up to the last good place within a limit: behind a blank line, a line, a space, or at
  /// least between two characters, and never in the first half when there is only a worse one behind
  /// it.
  ///
  /// - Complexity: O(*limit*)
  static func position(in text: ArraySlice<UInt8>, limit: Int) -> Int {
    guard text.count > limit else { return text.count }
    let least = limit / 2
    let start = text.startIndex
    var line: Int?
    var space: Int?
    var length = limit
    while length >= max(least, 1) {
      let byte = text[start + length - 1]
      if byte == 0x0A {
        if length >= 2, text[start + length - 2] == 0x0A { return length }
        line = line ?? length
      } else if byte == 0x20 {
        space = space ?? length
      }
      length -= 1
    }
    if let place = line ?? space { return place }
    var end = limit
    // A character of UTF-8 has three continuation bytes at most.
    while end > limit - 4, end > 1, text[start + end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}
