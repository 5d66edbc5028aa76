/// Finds numbers in a stretch of text.
struct NumberFinder {
  struct Find {
    var range: Range<Int>
    var value: Double
    var unit: String?
    var currency: String?
    var score: Double
  }

  let text: ScalarText
  let lexicon: NumberLexicon
  /// Ranges that hold something else, in order.
  let taken: [Range<Int>]

  func finds() -> [Find] {
    var finds: [Find] = []
    var index = 0
    var nextTaken = 0
    while index < text.count {
      while nextTaken < taken.count, taken[nextTaken].upperBound <= index { nextTaken += 1 }
      if nextTaken < taken.count, taken[nextTaken].contains(index) {
        index = taken[nextTaken].upperBound
        continue
      }
      guard text[index].digit != nil else {
        index += 1
        continue
      }
      if let find = find(at: index, after: finds.last?.range.upperBound ?? 0) {
        finds.append(find)
        index = find.range.upperBound
      } else {
        index = chunkEnd(index)
      }
    }
    return finds
  }

  /// Where the run of digits, letters and marks around a number ends.
  private func chunkEnd(_ index: Int) -> Int {
    var end = index
    while end < text.count, !text[end].isSpace, text[end] != "\n" {
      if text[end].isUnspaced, end > index { break }
      end += 1
    }
    return max(end, index + 1)
  }

  private func find(at start: Int, after previous: Int) -> Find? {
    let before = text.at(start - 1)
    // Beside letters, in version numbers, addresses and the like.
    if before.isWordPart, !before.isUnspaced {
      return lexicon.language == "ar" && text.isBehindProclitic(start)
        ? number(at: start, previous) : attachedToCurrency(start, previous)
    }
    if "@_#".unicodeScalars.contains(before) { return nil }
    if ".,/:．".unicodeScalars.contains(before), text.at(start - 2).digit != nil { return nil }
    // "v.2", "Covid-19", "a:1"; but "Price:20", and Hebrew writes "in" on to a number with a hyphen.
    if "./:-‐‑".unicodeScalars.contains(before), text.at(start - 2).isCased,
      before != ":" || !text.at(start - 3).isLetter
    {
      return nil
    }
    return number(at: start, previous)
  }

  /// "EUR25", "kr12"
  private func attachedToCurrency(_ start: Int, _ previous: Int) -> Find? {
    guard let sign = currency(before: start, previous), sign.range.upperBound == start else {
      return nil
    }
    return number(at: start, previous)
  }

  private func number(at start: Int, _ previous: Int) -> Find? {
    let isFraction = isFraction(start)
    guard let parsed = isFraction ? fraction(at: start) : parse(at: start), !isDecade(parsed)
    else { return nil }
    var find = Find(
      range: (isFraction ? start - 1 : start)..<parsed.end, value: parsed.value, score: parsed.score
    )
    takeLeadingNames(into: &find, after: previous)
    takeSign(into: &find)
    let sign = currency(before: find.range.lowerBound, previous)
      .flatMap { isMoney($0.range, $0.code, parsed, isBefore: true) ? $0 : nil }
    if sign == nil || !takeMagnitude(after: parsed.end, into: &find) {
      takeNames(after: parsed, into: &find)
    }
    if find.currency == nil, find.unit == nil,
      let start = percentSign(before: find.range.lowerBound), start >= previous
    {
      find.unit = "percent"
      find.range = start..<find.range.upperBound
    }
    // "NT$500元": what names its country goes before what several share.
    if let sign, find.unit == nil,
      find.currency == nil || text.scalars[sign.range].contains(where: \.isLetter)
    {
      find.currency = sign.code
      let isPlus = find.value >= 0
      find.range = sign.range.lowerBound..<find.range.upperBound
      if isPlus { takeSign(into: &find) }
    }
    if find.unit == nil, find.currency == nil { takeOwnCurrency(after: parsed, into: &find) }
    takeMinusWord(into: &find, after: previous)
    weighThousands(of: parsed, in: &find)
    let next = text.at(find.range.upperBound)
    let isAttached =
      next.isWordPart && !next.isUnspaced && find.range.upperBound == parsed.end
      && !isYear(parsed, endingAt: parsed.end)
    let goesOn =
      "/:".unicodeScalars.contains(next) && text.at(find.range.upperBound + 1).digit != nil
      && find.range.upperBound == parsed.end && find.currency == nil
    guard !isAttached, !goesOn else { return nil }
    return find
  }

  /// The number in digits at an index, up to where something else begins.
  func parse(at index: Int) -> NumeralParser.Numeral? {
    NumeralParser(text: text, lexicon: lexicon, limit: limit(at: index)).parse(at: index)
  }

  /// ".5 kg", "$.75": whether the point before a digit is a decimal one.
  private func isFraction(_ start: Int) -> Bool {
    guard text.at(start - 1) == "." else { return false }
    let before = text.at(start - 2)
    return before.isSpace || before == "\n"
      || "([-−+~≈=<>≤≥±$€£¥₹\u{201C}\"".unicodeScalars.contains(before)
  }

  private func fraction(at start: Int) -> NumeralParser.Numeral? {
    NumeralParser(text: text, lexicon: lexicon, limit: limit(at: start)).fraction(at: start)
  }

  /// Where something else begins behind an index.
  func limit(at index: Int) -> Int {
    let next = taken.bisect { $0.upperBound <= index }
    return next < taken.count ? taken[next].lowerBound : text.count
  }

  func skippingSpaces(_ index: Int) -> Int { text.skippingSpaces(index) }
}
