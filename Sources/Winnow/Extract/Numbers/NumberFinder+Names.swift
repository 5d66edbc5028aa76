/// Names of units and currencies beside numbers.
extension NumberFinder {
  /// The name at an index.  Codes of currencies are written in capitals: "All" is no money of Albania.
  func match(at index: Int) -> (value: NumberLexicon.Meaning, end: Int)? {
    let limit = limit(at: index)
    guard let match = lexicon.names.match(at: index, in: text, limit: limit) else {
      return inflected(at: index, limit: limit)
    }
    if case .currency(let code) = match.value, match.end - index == 3,
      text.text(index..<match.end).uppercased() == code,
      !text.scalars[index..<match.end].allSatisfy(\.isUpper),
      !lexicon.codesAsWords.contains(code)
    {
      return nil
    }
    // The point of a short form that ends the text ends its sentence.
    guard text[match.end - 1] == ".", match.end == text.count else { return match }
    return lexicon.names.match(at: index, in: text, limit: match.end - 1) ?? match
  }

  /// A currency or per cent with an ending, in languages that have them: "forintba", "százalékra".
  private func inflected(at index: Int, limit: Int) -> (value: NumberLexicon.Meaning, end: Int)? {
    guard lexicon.isInflected,
      let match = lexicon.names.match(at: index, in: text, limit: limit, endings: 5)
    else { return nil }
    switch match.value {
    case .currency, .percent: return match
    default: return nil
    }
  }

  /// Codes that are words or names too: "COP28", "TOP 10 ALL TIME", "PHP 8".
  private static let wordsToo: Set<String> = ["ALL", "COP", "GEL", "MAD", "PEN", "PHP", "TRY"]

  /// Whether such a code beside a number is money: amounts have three figures, or two decimals.
  func isMoney(
    _ name: Range<Int>, _ code: String, _ numeral: NumeralParser.Numeral, isBefore: Bool
  ) -> Bool {
    guard Self.wordsToo.contains(code), text.text(name) == code else { return true }
    if numeral.value < 100, numeral.decimals != 2 { return false }
    // A line in capitals.
    let next = text.skippingSpaces(name.upperBound)
    return isBefore || !(text.at(next).isUpper && text.at(next + 1).isUpper)
  }

  /// Swedish "199:-", Dutch "12,-": an amount without a name.
  func takeOwnCurrency(after numeral: NumeralParser.Numeral, into find: inout Find) {
    let end = numeral.end
    guard ["sv", "nb", "nn", "no", "da", "nl", "de"].contains(lexicon.language),
      numeral.decimals == 0, find.range.upperBound == end,
      ":,".unicodeScalars.contains(text.at(end)), "-–—".unicodeScalars.contains(text.at(end + 1)),
      !text.at(end + 2).isWordPart, let own = lexicon.ownCurrency
    else { return }
    find.currency = own
    find.range = find.range.lowerBound..<end + 2
  }

  /// "2 millones de euros", "3 millions d’euros": the currency behind a factor and a word between.
  func matchBehindLink(
    _ index: Int, in find: Find
  ) -> (value: NumberLexicon.Meaning, end: Int)? {
    guard find.range.upperBound <= index, index < text.count else { return nil }
    for link in ["de ", "d’", "d'", "di "] where text.has(Array(link.unicodeScalars), at: index) {
      let match = match(at: index + link.unicodeScalars.count)
      if case .currency? = match?.value { return match }
    }
    return nil
  }

  /// The currency whose sign or code ends before an index.
  func currency(before index: Int, _ previous: Int) -> (code: String, range: Range<Int>)? {
    var end = index
    if end > previous, text.at(end - 1).isSpace { end -= 1 }
    // Where names lead they may be long: "shilingi 5,000".
    let longest = lexicon.leading.isEmpty ? 4 : 16
    for start in max(previous, end - longest)..<max(end, previous) {
      guard
        start == 0 || !text[start].isWordPart || !text[start - 1].isWordPart
          || text[start - 1].isUnspaced
      else { continue }
      guard let match = match(at: start) ?? attachedSign(start, end),
        case .currency(let code) = match.value, match.end == end
      else { continue }
      return (code, start..<end)
    }
    return nil
  }

  /// Where the sign of per cent before an index starts, in languages that write it there: "%12".
  func percentSign(before index: Int) -> Int? {
    guard lexicon.percentLeads else { return nil }
    let start = text.at(index - 1).isSpace ? index - 2 : index - 1
    return "%٪".unicodeScalars.contains(text.at(start)) ? start : nil
  }

  /// A code or sign of letters right before digits: no boundary of a word ends it.
  private func attachedSign(_ start: Int, _ end: Int) -> (value: NumberLexicon.Meaning, end: Int)? {
    guard text.at(end).digit != nil, text[start].isUpper || end - start > 1, end - start <= 4
    else { return nil }
    let sign = text.text(start..<end)
    let alone = NumberFinder(
      text: ScalarText(Array(sign.utf8), 0..<sign.utf8.count), lexicon: lexicon, taken: [])
    return alone.match(at: 0).flatMap { $0.end == alone.text.count ? ($0.value, end) : nil }
  }
}
