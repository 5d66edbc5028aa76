/// Finds what captions that roll say twice: those of YouTube show each line first word by word, with times between the
/// words, and again while the next one is shown.
enum RollingCaptions {
  /// Captions with fewer lines that hold times do not roll.
  private static let least = 2
  /// What a line says stands again within so many lines of text.
  private static let reach = 3

  /// The lines that one of the next lines says again, in order; none where captions do not roll. The last of them has
  /// no times between its words.
  ///
  /// - Parameter isShown: Whether a line is shown.
  /// - Complexity: O(*n*) in the bytes of the lines.
  static func repeated(_ lines: MarkedLines, where isShown: (Int) -> Bool) -> [Int] {
    let shown = lines.indices.filter(isShown)
    guard shown.count(where: { holdsTimes(lines[$0]) }) >= least else { return [] }
    let texts = shown.map { text(of: lines[$0]) }
    return shown.indices.filter { index in
      texts[(index + 1)...].prefix(reach).contains(texts[index])
    }.map { shown[$0] }
  }

  /// Whether a time stands in angle brackets: `<00:00:01.100>`.
  private static func holdsTimes(_ line: MarkedLine) -> Bool {
    line.utf8.indices.contains { index in
      guard line.utf8[index] == UInt8(ascii: "<") else { return false }
      var rest = line.utf8[(index + 1)...]
      return SubtitleMarkup.skipTime(&rest) && rest.first == UInt8(ascii: ">")
    }
  }

  /// What a line says without its tags.
  private static func text(of line: MarkedLine) -> [UInt8] {
    var text: [UInt8] = []
    var isInTag = false
    for byte in line.utf8 {
      if byte == UInt8(ascii: "<") { isInTag = true }
      if !isInTag, byte > 0x20 { text.append(byte) }
      if byte == UInt8(ascii: ">") { isInTag = false }
    }
    return text
  }
}
