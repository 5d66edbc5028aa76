/// What stands before numbers.
extension NumberFinder {
  /// "asilimia 25", "milioni 3": takes the names that stand before numbers in the language.
  ///
  /// - Parameter previous: Where what was found before ends.
  func takeLeadingNames(into find: inout Find, after previous: Int) {
    guard !lexicon.leading.isEmpty else { return }
    for _ in 0..<2 {
      let start = find.range.lowerBound
      guard
        let match = lexicon.leading.match(endingAt: start, in: text, limit: min(previous, start))
      else { return }
      switch match.value {
      case .factor(let factor): find.value *= factor
      case .unit(let unit) where find.unit == nil: find.unit = unit
      case .percent where find.unit == nil: find.unit = "percent"
      default: return
      }
      find.range = match.start..<find.range.upperBound
    }
  }

  /// "-5", "-$5": takes the sign before an amount.
  func takeSign(into find: inout Find) {
    let start = find.range.lowerBound
    guard "-−+".unicodeScalars.contains(text.at(start - 1)), !text.at(start - 2).isWordPart else {
      return
    }
    if text.at(start - 1) != "+" { find.value = -find.value }
    find.range = start - 1..<find.range.upperBound
  }

  /// "minus 5 degrees", 零下5度: takes a word that makes the amount negative.
  ///
  /// "5 minus 2" is none, and "au moins 12", "más o menos 12" say something else.
  func takeMinusWord(into find: inout Find, after previous: Int) {
    let start = find.range.lowerBound
    guard find.value > 0, !lexicon.minusWords.isEmpty,
      let word = lexicon.minusWords.match(endingAt: start, in: text, limit: min(previous, start))
    else { return }
    var before = word.start
    while before > 0, text[before - 1].isSpace { before -= 1 }
    guard text.at(before - 1).digit == nil, before == word.start || !isNoSign(before) else {
      return
    }
    // Dutch "min 12" is a minimum as well.
    if start - word.start <= 4, text[word.start].isASCII,
      !["celsius", "fahrenheit", "degree", "percent"].contains(find.unit)
    {
      return
    }
    find.value = -find.value
    find.range = word.start..<find.range.upperBound
  }

  private static let noSigns: Set<String> = ["au", "ou", "o", "al", "lo", "pelo", "ao", "més"]

  private func isNoSign(_ end: Int) -> Bool {
    var start = end
    while start > 0, text[start - 1].isWordPart { start -= 1 }
    return Self.noSigns.contains(text.text(start..<end).lowercased())
  }
}
