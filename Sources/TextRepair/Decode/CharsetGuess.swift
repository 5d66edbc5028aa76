internal import ICUText

/// The likeliest charset of bytes that are no Unicode.
enum CharsetGuess {
  /// The converter to read the bytes with.
  static func charset(of bytes: [UInt8]) -> String {
    let matches = (try? detect(bytes)) ?? []
    for match in matches where match.confidence >= 10 && !unlikely.contains(match.charset) {
      if let charset = CharsetLabel.converter(for: match.charset) { return charset }
    }
    // Every byte has a meaning in it, and it is what such bytes are most often in.
    return "windows-1252"
  }

  private static func detect(_ bytes: [UInt8]) throws(ICUError) -> [CharsetDetector.Match] {
    var detector = try CharsetDetector()
    return try detector.detect(bytes.span)
  }

  /// Decided already, or seen on mainframes only.
  private static let unlikely: Set<String> = [
    "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "IBM420_ltr", "IBM420_rtl",
    "IBM424_ltr", "IBM424_rtl",
  ]
}
