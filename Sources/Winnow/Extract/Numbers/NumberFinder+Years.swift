/// Numbers that are years rather than amounts.
extension NumberFinder {
  /// Arabic "١٩٩٠م": the mark of the years of an era is written on to the number.
  func isYear(_ numeral: NumeralParser.Numeral, endingAt end: Int) -> Bool {
    guard lexicon.language == "ar", numeral.decimals == 0, 100..<3000 ~= numeral.value else {
      return false
    }
    return ["م", "هـ", "ه"].contains { mark in
      text.has(Array(mark.unicodeScalars), at: end)
        && text.isWordBoundary(end + mark.unicodeScalars.count)
    }
  }

  /// "1990s": years are written so in texts of many languages, and no seconds.
  func isDecade(_ numeral: NumeralParser.Numeral) -> Bool {
    mayBeYear(numeral) && numeral.value.truncatingRemainder(dividingBy: 10) == 0
      && text.at(numeral.end) == "s" && text.isWordBoundary(numeral.end + 1)
  }

  /// "2024 г": the letter of the gram that is short for a year as well.
  ///
  /// - Returns: The unit, and how likely it is.
  func gramOrYear(
    _ numeral: NumeralParser.Numeral, _ name: Range<Int>
  ) -> (unit: String, score: Double) {
    guard name.count == 1, lexicon.yearLetters.contains(text[name.lowerBound].folded),
      mayBeYear(numeral)
    else { return ("gram", 1) }
    // Whoever weighs that much writes a round number or kilograms.
    let isYear =
      numeral.value >= 1700 && numeral.value.truncatingRemainder(dividingBy: 100) != 0
    return isYear ? ("year", 0.8) : ("gram", 0.6)
  }

  /// Whether it is written as years are: four digits without a mark.
  private func mayBeYear(_ numeral: NumeralParser.Numeral) -> Bool {
    numeral.decimals == 0 && 1000..<2100 ~= numeral.value
      && (numeral.end - 4..<numeral.end).allSatisfy { text.at($0).digit != nil }
  }
}
