/// Finds dates and times in a stretch of text.
struct DateFinder {
  struct Find {
    let range: Range<Int>
    /// As in ISO 8601; `nil` where it is not known, as of a solar date without a year.
    let value: String?
    let isTime: Bool
    let score: Double
    /// How far a time is from UTC, as in ISO 8601.
    var offset: String?
  }

  /// A run of digits.
  struct Number {
    let range: Range<Int>
    let value: Int
    var digits: Int { range.count }
  }

  let text: ScalarText
  let lexicon: DateLexicon
  /// Ranges that hold something else, in order.
  var claimed: [Range<Int>] = []

  func finds() -> [Find] {
    var finds: [Find] = []
    var index = 0
    var nextClaimed = 0
    while index < text.count {
      while nextClaimed < claimed.count, claimed[nextClaimed].upperBound <= index {
        nextClaimed += 1
      }
      if nextClaimed < claimed.count, claimed[nextClaimed].contains(index) {
        index = claimed[nextClaimed].upperBound
        continue
      }
      guard let find = find(at: index, after: finds.last?.range.upperBound ?? 0) else {
        index += 1
        continue
      }
      let start = max(
        weekdayStart(before: find.range.lowerBound), finds.last?.range.upperBound ?? 0)
      finds.append(
        find.isTime
          ? find
          : Find(
            range: start..<find.range.upperBound, value: find.value, isTime: false,
            score: find.score))
      index = find.range.upperBound
    }
    return finds
  }

  private func find(at index: Int, after previous: Int) -> Find? {
    let before = text.at(index - 1)
    if let number = number(at: index), before.digit == nil {
      if before.isLetter, !before.isUnspaced,
        lexicon.base != "ar" || !text.isBehindProclitic(index)
      {
        return isBehindDate(index) ? time(number, after: previous) : nil
      }
      // Behind a plus: the offset of a time of ISO 8601.
      if !".,/-:+".unicodeScalars.contains(before) || text.at(index - 2).digit == nil {
        return isoDate(number) ?? ideographicDate(number) ?? numericDate(number)
          ?? patternDate(number) ?? yearFirst(number) ?? hyphenatedDate(number)
          ?? dayFirst(number) ?? dayAndMonth(number) ?? time(number, after: previous)
      }
      // Behind a number and a comma without a space.
      return before == "," ? ideographicDate(number) : nil
    }
    guard text[index].isLetter, text.isWordBoundary(index) else { return nil }
    return monthFirst(index)
  }

  /// Where a weekday before an index starts; the index where there is none.
  private func weekdayStart(before index: Int) -> Int {
    var end = index
    while end > 0, text[end - 1].isSpace || ",،、".unicodeScalars.contains(text[end - 1]) {
      end -= 1
    }
    guard end < index, index - end <= 3 else { return index }
    for start in max(0, end - 14)..<end where text.isWordBoundary(start) {
      if let match = lexicon.weekdays.match(at: start, in: text), match.end == end { return start }
    }
    return index
  }
}
