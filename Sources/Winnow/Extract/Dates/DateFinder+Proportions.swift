/// Numbers with a colon between them that are no times: proportions, and verses of the Bible.
extension DateFinder {
  /// "a ratio of 3:10", "Genesis 3:16"
  func isProportionOrVerse(_ start: Int, _ end: Int) -> Bool {
    isProportion(start, end) || isVerse(start)
  }

  private static let proportions = [
    "ratio", "ratios", "odds", "proportion", "scale", "verhältnis", "maßstab", "verhouding",
    "schaal",
    "rapport", "échelle", "proporción", "razón", "escala", "proporção", "razão", "rapporto",
    "proporzione", "scala", "forhold", "forholdet", "förhållande", "förhållandet", "skala",
    "mittakaava",
    "suhde", "suhteessa", "stosunek", "stosunku", "poměr", "poměru", "arány", "oran", "oranı",
    "perbandingan",
    "rasio", "tỷ lệ", "tỉ lệ", "соотношение", "соотношении", "отношение", "отношении", "масштаб",
    "масштабе",
    "співвідношення", "співвідношенні", "αναλογία", "نسبة", "بنسبة", "نسبت", "अनुपात", "অনুপাত",
    "อัตราส่วน",
    "比例", "比率", "縮尺", "比例尺", "비율", "비율은", "축척",
  ]

  private static let links = [
    "of", "is", "was", "at", "von", "ist", "van", "de", "es", "di", "è", "à", "é", "på", "av", "af",
    "为", "為", "是", "は", "에서",
  ]

  private func isProportion(_ start: Int, _ end: Int) -> Bool {
    var last = start
    for _ in 0..<2 {
      while last > 0, text[last - 1].isSpace || text[last - 1] == "\u{A0}" { last -= 1 }
      if ends(in: Self.proportions, at: last) != nil { return true }
      guard let link = ends(in: Self.links, at: last) else { break }
      last = link
    }
    var next = skippingSpaces(end)
    if text.at(next) == "-" || text.at(next) == "的" || text.at(next) == "の" { next += 1 }
    let following = text.text(next..<min(next + 12, text.count)).lowercased()
    return Self.proportions.contains { word in
      word.count > 1 && following.hasPrefix(word)
        && (word.unicodeScalars.first!.isUnspaced
          || text.isWordBoundary(next + word.unicodeScalars.count))
    }
  }

  /// Where one of some words starts that ends at an index.
  private func ends(in words: [String], at end: Int) -> Int? {
    guard end > 0 else { return nil }
    let before = text.text(max(0, end - 16)..<end).lowercased()
    return words.lazy.filter { before.hasSuffix($0) }
      .map { end - $0.unicodeScalars.count }
      .first { text.isWordBoundary($0) || text[$0].isUnspaced }
  }

  /// Whether the name of a book stands before, or its other verses: "Genesis 3:16, 4:10".
  private func isVerse(_ start: Int) -> Bool {
    var end = start
    var hasDigits = false
    while end > 0, start - end < 40,
      text[end - 1].digit != nil || " \u{A0},;:-–".unicodeScalars.contains(text[end - 1])
    {
      end -= 1
      if text[end].digit != nil { hasDigits = true }
    }
    let between = text.scalars[end..<start]
    guard hasDigits || between.allSatisfy(\.isSpace) || between.isEmpty else { return false }
    if text.at(end - 1) == "." { end -= 1 }
    guard end > 0 else { return false }
    if text[end - 1].isUnspaced {
      return ends(in: BibleBooks.unspaced, at: end) != nil
    }
    var first = end
    while first > 0, text[first - 1].isWordPart { first -= 1 }
    return first < end && text[first].isUpper
      && BibleBooks.names.contains(text.text(first..<end).lowercased())
  }
}
