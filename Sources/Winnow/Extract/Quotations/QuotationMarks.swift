/// The marks that open quotations, and those that close them.
enum QuotationMarks {
  /// What closes a quotation that a mark opens; none where it opens none.
  ///
  /// The same mark opens in one language and closes in another, so what counts is what follows.
  static func closing(_ opening: Unicode.Scalar) -> [Unicode.Scalar] {
    switch opening {
    case "\"": ["\""]
    case "“": ["”"]
    case "„": ["“", "”", "\""]
    // Urdu closes with the mark that other languages open with.
    case "”": ["”", "“"]
    case "’": ["‘"]
    case "«": ["»"]
    case "»": ["«", "»"]
    case "‹": ["›"]
    case "‚": ["‘", "’"]
    case "‘": ["’"]
    case "「": ["」"]
    case "『": ["』"]
    case "＂": ["＂"]
    default: []
    }
  }

  /// The end of the quotation that an index opens: the index of the closing mark.
  ///
  /// A mark opens where a word starts behind it and none ends before it; it closes the other way
  /// round.  Quotations do not go over the end of a line.
  static func end(of opening: Int, in text: ScalarText) -> Int? {
    let marks = closing(text[opening])
    guard !marks.isEmpty else { return nil }
    let before = text.at(opening - 1)
    // Elsewhere it is an apostrophe: "’90s".
    if text[opening] == "’", !text.at(opening + 1).isArabic { return nil }
    let isEastern = text[opening] == "「" || text[opening] == "『"
    guard !before.isWordPart || before.isUnspaced || isEastern else { return nil }
    // A French mark stands off its words.
    let allowsSpace = "«‹»„".unicodeScalars.contains(text[opening])
    guard allowsSpace || !text.at(opening + 1).isSpace else { return nil }
    var depth = 0
    for index in opening + 1..<min(text.count, opening + 3000) {
      let scalar = text[index]
      if "\n\r\u{85}\u{2028}\u{2029}".unicodeScalars.contains(scalar) { return nil }
      if scalar == text[opening], !marks.contains(scalar) { depth += 1 }
      guard marks.contains(scalar) else { continue }
      // An apostrophe inside of a word closes nothing, nor does one that opens.
      let next = text.at(index + 1)
      if scalar == "’" || scalar == "\"", next.isWordPart, !next.isUnspaced { continue }
      if depth == 0 { return index }
      depth -= 1
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// Whether it is of the block of Arabic letters.
  fileprivate var isArabic: Bool { 0x0600...0x06FF ~= value }
}
