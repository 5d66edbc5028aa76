/// Where a text that is too long for one document is cut.
enum TextCut {
  /// The last good place within a limit: behind a blank line, a line, a space, or at least between
  /// two characters, and never in the first half when there is only a worse one behind it.
  ///
  /// - Complexity: O(*limit*)
  static func position(in text: [UInt8], limit: Int) -> Int {
    guard text.count > limit else { return text.count }
    let least = limit / 2
    var line: Int?
    var space: Int?
    var index = limit
    while index >= max(least, 1) {
      let byte = text[index - 1]
      if byte == 0x0A {
        if index >= 2, text[index - 2] == 0x0A { return index }
        line = line ?? index
      } else if byte == 0x20 {
        space = space ?? index
      }
      index -= 1
    }
    if let place = line ?? space { return place }
    var end = limit
    // A character of UTF-8 has three continuation bytes at most; other charsets are cut anywhere.
    while end > limit - 4, end > 1, text[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}
