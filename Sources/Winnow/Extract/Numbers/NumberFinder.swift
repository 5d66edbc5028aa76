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
      let end = chunkEnd(index)
      if let find = find(at: index, after: finds.last?.range.upperBound ?? 0) {
        finds.append(find)
        index = find.range.upperBound
      } else {
        index = end
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
    if before.isWordPart, !before.isUnspaced { return attachedToCurrency(start, previous) }
    if "@_#".unicodeScalars.contains(before) { return nil }
    if ".,/:".unicodeScalars.contains(before), text.at(start - 2).digit != nil { return nil }
    // "v.2", "Covid-19"; but Hebrew writes "in" on to a number with a hyphen.
    if "./:-‐‑".unicodeScalars.contains(before), text.at(start - 2).isCased { return nil }
    return number(at: start, from: start, previous)
  }

  /// "EUR25", "kr12"
  private func attachedToCurrency(_ start: Int, _ previous: Int) -> Find? {
    guard let sign = currency(before: start, previous), sign.range.upperBound == start else {
      return nil
    }
    return number(at: start, from: start, previous)
  }

  private static let ofThreeDecimals: Set<String> = [
    "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND",
  ]

  private func number(at start: Int, from: Int, _ previous: Int) -> Find? {
    let next = taken.bisect { $0.lowerBound <= start }
    let limit = next < taken.count ? taken[next].lowerBound : text.count
    guard let parsed = NumeralParser(text: text, lexicon: lexicon, limit: limit).parse(at: start)
    else {
      return nil
    }
    var find = Find(range: start..<parsed.end, value: parsed.value, score: parsed.score)
    let hasSign =
      "-−+".unicodeScalars.contains(text.at(start - 1)) && !text.at(start - 2).isWordPart
    if hasSign {
      if text.at(start - 1) != "+" { find.value = -find.value }
      find.range = start - 1..<parsed.end
    }
    let sign = currency(before: find.range.lowerBound, previous)
    if sign == nil || !takeMagnitude(after: parsed.end, into: &find) {
      takeNames(after: parsed.end, into: &find)
    }
    if find.currency == nil, find.unit == nil, let sign {
      find.currency = sign.code
      find.range = sign.range.lowerBound..<find.range.upperBound
    }
    // Money has two decimals: "25,000 MXN" is thousands in any language.
    if parsed.decimals == 3, let currency = find.currency, !Self.ofThreeDecimals.contains(currency)
    {
      (find.value, find.score) = (find.value * 1000, 0.6)
    }
    let behind = text.at(find.range.upperBound)
    let isAttached =
      behind.isWordPart && !behind.isUnspaced && find.range.upperBound == parsed.end
    let goesOn =
      ".,/:-".unicodeScalars.contains(behind) && text.at(find.range.upperBound + 1).digit != nil
      && find.range.upperBound == parsed.end && find.currency == nil
    guard !isAttached, !goesOn || behind == "-" || behind == "," else { return nil }
    return find
  }

  /// "£3m", "$5k": behind an amount the letters are no metres.
  private func takeMagnitude(after end: Int, into find: inout Find) -> Bool {
    let factor: Double
    switch text.at(end) {
    case "m", "M": factor = 1e6
    case "k", "K": factor = 1e3
    default: return false
    }
    guard text.isWordBoundary(end + 1) else { return false }
    find.value *= factor
    find.range = find.range.lowerBound..<end + 1
    return true
  }

  /// A factor, then a unit or currency.
  private func takeNames(after end: Int, into find: inout Find) {
    var position = end
    for _ in 0..<3 {
      let start = skippingSpaces(position)
      guard start - position <= 1, let match = match(at: start) ?? matchBehindLink(start, in: find)
      else { return }
      switch match.value {
      case .factor(let factor):
        guard find.unit == nil, find.currency == nil else { return }
        find.value *= factor
      case .unit(let unit):
        guard find.unit == nil, find.currency == nil else { return }
        find.unit = unit
      case .percent, .permille:
        guard find.unit == nil, find.currency == nil else { return }
        find.unit = match.value == .percent ? "percent" : "permille"
      case .currency(let code):
        guard find.unit == nil, find.currency == nil else { return }
        find.currency = code
      }
      find.range = find.range.lowerBound..<match.end
      position = match.end
    }
  }

  func skippingSpaces(_ index: Int) -> Int {
    var index = index
    while index < text.count, text[index].isSpace { index += 1 }
    return index
  }
}
