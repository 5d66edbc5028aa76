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
    if "./:".unicodeScalars.contains(before), text.at(start - 2).isASCII,
      text.at(start - 2).isLetter
    {
      return nil
    }
    return number(at: start, from: start, previous)
  }

  /// "EUR25", "kr12"
  private func attachedToCurrency(_ start: Int, _ previous: Int) -> Find? {
    guard let sign = currency(before: start, previous), sign.range.upperBound == start else {
      return nil
    }
    return number(at: start, from: start, previous)
  }

  private func number(at start: Int, from: Int, _ previous: Int) -> Find? {
    guard let parsed = NumeralParser(text: text, lexicon: lexicon).parse(at: start) else {
      return nil
    }
    var find = Find(range: start..<parsed.end, value: parsed.value, score: parsed.score)
    let hasSign =
      "-−+".unicodeScalars.contains(text.at(start - 1)) && !text.at(start - 2).isWordPart
    if hasSign {
      if text.at(start - 1) != "+" { find.value = -find.value }
      find.range = start - 1..<parsed.end
    }
    takeNames(after: parsed.end, into: &find)
    if find.currency == nil, find.unit == nil,
      let sign = currency(before: find.range.lowerBound, previous)
    {
      find.currency = sign.code
      find.range = sign.range.lowerBound..<find.range.upperBound
    }
    let next = text.at(find.range.upperBound)
    let isAttached = next.isWordPart && !next.isUnspaced && find.range.upperBound == parsed.end
    let goesOn =
      ".,/:-".unicodeScalars.contains(next) && text.at(find.range.upperBound + 1).digit != nil
      && find.range.upperBound == parsed.end && find.currency == nil
    guard !isAttached, !goesOn || next == "-" || next == "," else { return nil }
    return find
  }

  /// A factor, then a unit or currency.
  private func takeNames(after end: Int, into find: inout Find) {
    var position = end
    for _ in 0..<3 {
      let start = skippingSpaces(position)
      guard start - position <= 1, let match = lexicon.names.match(at: start, in: text) else {
        return
      }
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

  /// The currency whose sign or code ends before an index.
  private func currency(before index: Int, _ previous: Int) -> (code: String, range: Range<Int>)? {
    var end = index
    if end > previous, text.at(end - 1).isSpace { end -= 1 }
    for start in max(previous, end - 4)..<max(end, previous) {
      guard start == 0 || !text[start].isWordPart || !text[start - 1].isWordPart else { continue }
      guard let match = lexicon.names.match(at: start, in: text) ?? attachedSign(start, end),
        case .currency(let code) = match.value, match.end == end
      else { continue }
      return (code, start..<end)
    }
    return nil
  }

  /// A code of letters right before digits: no boundary of a word ends it.
  private func attachedSign(_ start: Int, _ end: Int) -> (value: NumberLexicon.Meaning, end: Int)? {
    let sign = text.text(start..<end)
    guard end - start == 3, sign.unicodeScalars.allSatisfy({ $0.isASCII && $0.isUpper }) else {
      return nil
    }
    let alone = ScalarText(Array(sign.utf8), 0..<sign.utf8.count)
    return lexicon.names.match(at: 0, in: alone).map { ($0.value, end) }
  }

  private func skippingSpaces(_ index: Int) -> Int {
    var index = index
    while index < text.count, text[index].isSpace { index += 1 }
    return index
  }
}
