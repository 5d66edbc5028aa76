internal import ICUText

/// Money with three digits behind a mark.
extension NumberFinder {
  private static let ofThreeDecimals: Set<String> = [
    "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND",
  ]

  /// "$3.499", "R$1.250": the mark is the decimal one of the language, but money seldom has three
  /// decimals, so it parts thousands where it does in the country of the currency.
  func weighThousands(of numeral: NumeralParser.Numeral, in find: inout Find) {
    guard let mark = numeral.doubtfulMark, let currency = find.currency,
      !Self.ofThreeDecimals.contains(currency),
      // "1,250 million" has decimals.
      abs(find.value) == numeral.value
    else { return }
    let partsThousands = Self.groupingMarks[currency] == mark
    if partsThousands { find.value *= 1000 }
    find.score = partsThousands ? 0.6 : 0.8
  }

  /// What parts thousands in the country of a currency; none for those of several countries.
  private static let groupingMarks = LocaleCache<Unicode.Scalar?> { currency in
    // The code of a currency begins with that of its country (ISO 4217); X stands for none.
    guard currency != "EUR", !currency.hasPrefix("X") else { return nil }
    return LocaleFormats(country: String(currency.prefix(2))).groupingMark.unicodeScalars.first
  }
}
