/// Dates in numbers.
extension DateFinder {
  /// 2024-03-14
  func isoDate(_ year: Number) -> Find? {
    guard year.digits == 4, let first = mark("-‐‑–", at: year.range.upperBound),
      let month = number(at: first), let second = mark("-‐‑–", at: month.range.upperBound),
      let day = number(at: second), month.digits == 2, day.digits == 2
    else { return nil }
    return date(
      year.range.lowerBound..<day.range.upperBound, year.value, month.value, day.value,
      isSolar: isSolar(year.value))
  }

  /// 2024年3月14日, 2024년 3월 14일, 3月14日, 令和6年3月14日, 民國113年3月14日
  func ideographicDate(_ first: Number) -> Find? {
    var position = first.range.upperBound
    var start = first.range.lowerBound
    var year: Int?
    var month = first
    if text.at(position) == "年" || text.at(position) == "년" {
      guard let next = number(at: skippingSpaces(position + 1)) else { return nil }
      year = first.value
      if let era = era(endingAt: start), first.digits <= 3 {
        (year, start) = (era.yearBefore + first.value, era.start)
      }
      month = next
      position = next.range.upperBound
    } else if text.has(["元", "年"], at: start - 2), let era = era(endingAt: start - 2) {
      (year, start) = (era.yearBefore + 1, era.start)
    }
    guard text.at(position) == "月" || text.at(position) == "월" else { return nil }
    position += 1
    guard let day = number(at: skippingSpaces(position)),
      "日号號일".unicodeScalars.contains(text.at(day.range.upperBound))
    else {
      return year.flatMap { date(start..<position, $0, month.value, nil) }
    }
    return date(start..<day.range.upperBound + 1, year, month.value, day.value)
  }

  /// The eras that years are counted from in Japan and Taiwan, with the year before their first.
  private static let eras: [(name: [Unicode.Scalar], yearBefore: Int)] = [
    ("令和", 2018), ("平成", 1988), ("昭和", 1925), ("大正", 1911), ("明治", 1867), ("民國", 1911),
    ("民国", 1911),
  ].map { (Array($0.0.unicodeScalars), $0.1) }

  private func era(endingAt end: Int) -> (yearBefore: Int, start: Int)? {
    Self.eras.first { text.has($0.name, at: end - $0.name.count) }
      .map { ($0.yearBefore, end - $0.name.count) }
  }

  /// German "am 3.10. in", Finnish "5.3. klo": a day and a month, where the sentence goes on.
  func dayAndMonth(_ day: Number) -> Find? {
    guard lexicon.pointsDays, day.digits <= 2, text.at(day.range.upperBound) == ".",
      let month = number(at: day.range.upperBound + 1), month.digits <= 2,
      text.at(month.range.upperBound) == ".", !text.at(day.range.lowerBound - 1).isWordPart
    else { return nil }
    let end = month.range.upperBound + 1
    let next = text.at(text.skippingSpaces(end))
    guard
      text.at(end).isSpace
        ? next.isLower || next.digit != nil : ",)–-".unicodeScalars.contains(next)
    else { return nil }
    return date(day.range.lowerBound..<end, nil, month.value, day.value, score: 0.6)
  }

  /// 14/3/2024, 14.03.24, 3/14/2024, 14. 3. 2024
  func numericDate(_ first: Number) -> Find? {
    let separator = text.at(first.range.upperBound)
    guard "/.-‐".unicodeScalars.contains(separator),
      let second = part(behind: separator, first.range.upperBound),
      text.at(second.range.upperBound) == separator,
      let third = part(behind: separator, second.range.upperBound),
      text.at(third.range.upperBound) != separator
        || text.at(third.range.upperBound + 1).digit == nil,
      first.digits <= 2 || first.digits == 4, second.digits <= 2,
      third.digits == 4 || third.digits == 2 || first.digits == 4
    else { return nil }
    let isSpaced = third.range.lowerBound - second.range.upperBound > 1
    guard !isSpaced || first.digits == 4 || third.digits == 4 else { return nil }
    let range = first.range.lowerBound..<third.range.upperBound
    if first.digits == 4 {
      guard third.digits <= 2 else { return nil }
      return date(
        range, first.value, second.value, third.value, isSolar: isSolar(first.value))
    }
    // Of two digits, only slashes make a year rather than a version number.
    guard third.digits == 4 || separator == "/" || first.digits == 2 && second.digits == 2 else {
      return nil
    }
    let year = third.digits == 4 ? third.value : Self.century(of: third.value)
    let monthLeads =
      (lexicon.order.firstIndex(of: "m") ?? 1) < (lexicon.order.firstIndex(of: "d") ?? 0)
    let (day, month) = monthLeads ? (second.value, first.value) : (first.value, second.value)
    let isAmbiguous = first.value <= 12 && second.value <= 12 && first.value != second.value
    return date(range, year, month, day, score: isAmbiguous ? 0.7 : 0.95)
      ?? date(range, year, day, month, score: 0.7)
  }

  /// The number behind a mark in a numeric date; a space may stand behind a point.
  private func part(behind separator: Unicode.Scalar, _ index: Int) -> Number? {
    number(at: separator == "." && text.at(index + 1).isSpace ? index + 2 : index + 1)
  }

  /// A year of two digits with its century.
  static func century(of year: Int) -> Int { year + (year < 70 ? 2000 : 1900) }
}
