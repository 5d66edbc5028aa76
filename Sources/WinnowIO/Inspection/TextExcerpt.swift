/// The front of a text that is too long to show.
enum TextExcerpt {
  /// Where to cut, between two characters.
  static func end(of text: ArraySlice<UInt8>, limit: Int) -> Int {
    guard text.count > limit else { return text.endIndex }
    var end = text.startIndex + limit
    while end > text.startIndex, text[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }

  /// The front of a text, with a mark where it was cut.
  static func front(of text: ArraySlice<UInt8>, limit: Int) -> String {
    let end = end(of: text, limit: limit)
    return String(decoding: text[..<end], as: UTF8.self) + (end < text.endIndex ? " …" : "")
  }
}
