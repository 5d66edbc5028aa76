/// Where a text that is too long for one document is cut.
enum TextCut {
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
    // A character of UTF-8 has three continuation bytes at most; other charsets are cut anywhere.
    while end > limit - 4, end > 1, text[start + end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}
