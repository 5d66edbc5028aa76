/// Finds dates and times in a stretch of text.
struct DateFinder {
  struct Find {
    let range: Range<Int>
    let value: String
    let isTime: Bool
    let score: Double
  }

  /// A run of digits.
  struct Number {
    let range: Range<Int>
    let value: Int
    var digits: Int { range.count }
  }

  let text: ScalarText
  let lexicon: DateLexicon

  func finds() -> [Find] {
    var finds: [Find] = []
    var index = 0
    while index < text.count {
      guard let find = find(at: index) else {
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

  private func find(at index: Int) -> Find? {
    let before = text.at(index - 1)
    if let number = number(at: index), before.digit == nil, !before.isLetter || before.isUnspaced,
      !".,/-:".unicodeScalars.contains(before) || text.at(index - 2).digit == nil
    {
      return isoDate(number) ?? ideographicDate(number) ?? numericDate(number)
        ?? yearFirst(number) ?? dayFirst(number) ?? time(number)
    }
    guard text[index].isLetter, text.isWordBoundary(index) else { return nil }
    return monthFirst(index)
  }

  // MARK: Forms of dates

  /// 2024-03-14
  private func isoDate(_ year: Number) -> Find? {
    guard year.digits == 4, let first = mark("-‐‑–", at: year.range.upperBound),
      let month = number(at: first), let second = mark("-‐‑–", at: month.range.upperBound),
      let day = number(at: second), month.digits == 2, day.digits == 2
    else { return nil }
    return date(year.range.lowerBound..<day.range.upperBound, year.value, month.value, day.value)
  }

  /// 2024年3月14日, 2024년 3월 14일, 3月14日
  private func ideographicDate(_ first: Number) -> Find? {
    var position = first.range.upperBound
    var year: Int?
    var month = first
    if text.at(position) == "年" || text.at(position) == "년" {
      guard let next = number(at: skippingSpaces(position + 1)) else { return nil }
      year = first.value
      month = next
      position = next.range.upperBound
    }
    guard text.at(position) == "月" || text.at(position) == "월" else { return nil }
    position += 1
    guard let day = number(at: skippingSpaces(position)),
      "日号號일".unicodeScalars.contains(text.at(day.range.upperBound))
    else {
      return year.flatMap { date(first.range.lowerBound..<position, $0, month.value, nil) }
    }
    return date(first.range.lowerBound..<day.range.upperBound + 1, year, month.value, day.value)
  }

  /// 14/3/2024, 14.03.24, 3/14/2024
  private func numericDate(_ first: Number) -> Find? {
    let separator = text.at(first.range.upperBound)
    guard "/.-‐".unicodeScalars.contains(separator),
      let second = number(at: first.range.upperBound + 1),
      text.at(second.range.upperBound) == separator,
      let third = number(at: second.range.upperBound + 1),
      text.at(third.range.upperBound) != separator
        || text.at(third.range.upperBound + 1).digit == nil,
      first.digits <= 2 || first.digits == 4, second.digits <= 2,
      third.digits == 4 || third.digits == 2 || first.digits == 4
    else { return nil }
    let range = first.range.lowerBound..<third.range.upperBound
    if first.digits == 4 {
      return third.digits <= 2 ? date(range, first.value, second.value, third.value) : nil
    }
    // Of two digits, only slashes make a year rather than a version number.
    guard third.digits == 4 || separator == "/" || first.digits == 2 && second.digits == 2 else {
      return nil
    }
    let year = third.digits == 4 ? third.value : third.value + (third.value < 70 ? 2000 : 1900)
    let monthLeads =
      (lexicon.order.firstIndex(of: "m") ?? 1) < (lexicon.order.firstIndex(of: "d") ?? 0)
    let (day, month) = monthLeads ? (second.value, first.value) : (first.value, second.value)
    let isAmbiguous = first.value <= 12 && second.value <= 12 && first.value != second.value
    return date(range, year, month, day, score: isAmbiguous ? 0.7 : 0.95)
      ?? date(range, year, day, month, score: 0.7)
  }

  /// 14 March 2024, 14. März 2024, 14 de marzo de 2024, 14th of March
  private func dayFirst(_ day: Number) -> Find? {
    guard day.digits <= 2, 1...31 ~= day.value else { return nil }
    var position = day.range.upperBound
    for ordinal in ["st", "nd", "rd", "th", "er", "º", "ª", "o", "."] {
      if text.has(Array(ordinal.unicodeScalars), at: position),
        ordinal != "o" || !text.at(position + 1).isLetter
      {
        position += ordinal.unicodeScalars.count
        break
      }
    }
    position = skippingWords(["de", "of", "d’", "d'", "tháng", "ng"], from: position)
    guard let month = lexicon.months.match(at: position, in: text) else { return nil }
    let (year, end) = yearAfter(month.end)
    return date(
      day.range.lowerBound..<end, year, month.value, day.value, score: year == nil ? 0.85 : 1)
  }

  /// March 14, 2024; March 2024
  private func monthFirst(_ index: Int) -> Find? {
    guard let month = lexicon.months.match(at: index, in: text) else { return nil }
    var position = month.end
    if text.at(position) == "." { position += 1 }
    position = skippingSpaces(position)
    guard let number = number(at: position), position > month.end || text[month.end - 1].isUnspaced
    else { return withoutDay(month.end, index, month.value) }
    if number.digits == 4 {
      return date(index..<number.range.upperBound, number.value, month.value, nil)
    }
    guard number.digits <= 2, 1...31 ~= number.value else { return nil }
    var end = number.range.upperBound
    for ordinal in ["st", "nd", "rd", "th"] where text.has(Array(ordinal.unicodeScalars), at: end) {
      end += 2
      break
    }
    guard text.isWordBoundary(end) else { return nil }
    // "March 14.30" is no day.
    if ".:".unicodeScalars.contains(text.at(end)), text.at(end + 1).digit != nil { return nil }
    let (year, yearEnd) = yearAfter(end)
    return date(
      index..<(year == nil ? end : yearEnd), year, month.value, number.value,
      score: year == nil ? 0.85 : 1)
  }

  /// marzo de 2024
  private func withoutDay(_ end: Int, _ start: Int, _ month: Int) -> Find? {
    let (year, yearEnd) = yearAfter(end)
    return year.flatMap { date(start..<yearEnd, $0, month, nil) }
  }

  /// 2024. március 14., 2024 m. kovo 14 d.
  private func yearFirst(_ year: Number) -> Find? {
    guard year.digits == 4 else { return nil }
    var position = year.range.upperBound
    if text.at(position) == "." { position += 1 }
    position = skippingWords(["m.", "оны", "йыл", "жылғы"], from: position)
    guard let month = lexicon.months.match(at: position, in: text),
      let day = number(at: skippingSpaces(month.end)), day.digits <= 2
    else { return nil }
    return date(year.range.lowerBound..<day.range.upperBound, year.value, month.value, day.value)
  }

  // MARK: Times

  /// 18:40, 18:40:05, 6:40 pm, 6 pm, 18 h 40, 18.40 Uhr
  private func time(_ hour: Number) -> Find? {
    guard hour.digits <= 2, hour.value <= 24 else { return nil }
    var end = hour.range.upperBound
    var minute: Int?
    var second: Int?
    var score = 0.9
    if text.at(end) == ":" || text.at(end) == "：", let number = minutes(at: end + 1) {
      (minute, end) = (number.value, number.range.upperBound)
      if text.at(end) == ":", let number = minutes(at: end + 1) {
        (second, end) = (number.value, number.range.upperBound)
      }
    } else if text.at(end) == "." || text.at(end) == "h" || text.at(skippingSpaces(end)) == "h" {
      let isPoint = text.at(end) == "."
      let start = isPoint ? end + 1 : skippingSpaces(skippingSpaces(end) + 1)
      if let number = minutes(at: start) {
        (minute, end) = (number.value, number.range.upperBound)
        let clock = skippingWords(["uhr", "uur", "hrs", "часов", "godz"], from: end)
        if isPoint {
          guard
            clock > skippingSpaces(end)
              || lexicon.dayHalves.match(at: skippingSpaces(end), in: text) != nil
          else { return nil }
          if clock > skippingSpaces(end) { end = lastLetter(before: clock) }
        }
        score = 0.85
      }
    }
    var value = hour.value
    if let half = lexicon.dayHalves.match(at: skippingSpaces(end), in: text), value <= 12 {
      value = value % 12 + 12 * half.value
      end = half.end
    } else if minute == nil {
      return nil
    }
    guard value < 24 || value == 24 && minute == 0, text.isWordBoundary(end),
      text.at(end) != ":" || text.at(end + 1).digit == nil
    else { return nil }
    let parts = [value, minute ?? 0] + (second.map { [$0] } ?? [])
    return Find(
      range: hour.range.lowerBound..<end,
      value: parts.map { Self.padded($0, 2) }.joined(separator: ":"),
      isTime: true, score: score)
  }

  private func minutes(at index: Int) -> Number? {
    number(at: index).flatMap { $0.digits == 2 && $0.value < 60 ? $0 : nil }
  }

  // MARK: Parts

  private func number(at index: Int) -> Number? {
    var end = index
    var value = 0
    while end < text.count, end - index < 9, let digit = text[end].digit {
      value = value * 10 + digit
      end += 1
    }
    guard index >= 0, end > index, text.at(end).digit == nil else { return nil }
    return Number(range: index..<end, value: value)
  }

  /// A year of four digits after a comma, a point, "de" or a space.
  private func yearAfter(_ end: Int) -> (year: Int?, end: Int) {
    var position = end
    if ".,،".unicodeScalars.contains(text.at(position)) { position += 1 }
    position = skippingWords(["de", "del", "of", "พ.ศ.", "ค.ศ.", "năm", ","], from: position)
    guard position > end, let number = number(at: position), number.digits == 4,
      Self.years.contains(gregorian(number.value)), text.isWordBoundary(number.range.upperBound)
    else { return (nil, end) }
    return (number.value, number.range.upperBound)
  }

  private static let years = 1000...2999

  private func gregorian(_ year: Int) -> Int {
    lexicon.isBuddhist && year > 2400 ? year - 543 : year
  }

  private func date(
    _ range: Range<Int>, _ year: Int?, _ month: Int, _ day: Int?, score: Double = 1
  ) -> Find? {
    let year = year.map(gregorian)
    guard 1...12 ~= month, year.map(Self.years.contains) ?? true,
      day.map({ 1...Self.days(in: month, of: year) ~= $0 }) ?? true,
      year != nil || day != nil,
      text.isWordBoundary(range.upperBound) || text[range.upperBound - 1].isUnspaced
    else { return nil }
    let parts = [year.map { Self.padded($0, 4) } ?? "-", Self.padded(month, 2)]
    let value = (parts + (day.map { [Self.padded($0, 2)] } ?? [])).joined(separator: "-")
    return Find(range: range, value: value, isTime: false, score: score)
  }

  private static func days(in month: Int, of year: Int?) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year.map { $0 % 4 == 0 && ($0 % 100 != 0 || $0 % 400 == 0) } ?? true ? 29 : 28
    default: 31
    }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(width - digits.count, 0)) + digits
  }

  private func mark(_ marks: String, at index: Int) -> Int? {
    marks.unicodeScalars.contains(text.at(index)) ? index + 1 : nil
  }

  private func skippingSpaces(_ index: Int) -> Int {
    var index = index
    while index < text.count, text[index].isSpace { index += 1 }
    return index
  }

  /// Behind spaces and any of some words.
  private func skippingWords(_ words: [String], from index: Int) -> Int {
    var position = skippingSpaces(index)
    for word in words {
      let scalars = Array(word.unicodeScalars)
      let end = position + scalars.count
      if end <= text.count,
        zip(text.scalars[position..<end], scalars).allSatisfy({ $0.folded == $1 }),
        !scalars[scalars.count - 1].isLetter || text.isWordBoundary(end) || word.hasSuffix("’")
      {
        position = skippingSpaces(end)
      }
    }
    return position
  }

  private func lastLetter(before index: Int) -> Int {
    var index = index
    while index > 0, text[index - 1].isSpace { index -= 1 }
    return index
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
