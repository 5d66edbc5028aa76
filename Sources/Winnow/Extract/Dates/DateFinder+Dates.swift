/// The forms of dates.
extension DateFinder {
  /// 2024-03-14
  func isoDate(_ year: Number) -> Find? {
    guard year.digits == 4, let first = mark("-‐‑–", at: year.range.upperBound),
      let month = number(at: first), let second = mark("-‐‑–", at: month.range.upperBound),
      let day = number(at: second), month.digits == 2, day.digits == 2
    else { return nil }
    return date(year.range.lowerBound..<day.range.upperBound, year.value, month.value, day.value)
  }

  /// 2024年3月14日, 2024년 3월 14일, 3月14日
  func ideographicDate(_ first: Number) -> Find? {
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
  func numericDate(_ first: Number) -> Find? {
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
  func dayFirst(_ day: Number) -> Find? {
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
    let named = lexicon.months.match(at: skippingSpaces(position), in: text)
    position = skippingWords(["de", "of", "d’", "d'", "tháng", "ng"], from: position)
    guard let month = named ?? lexicon.months.match(at: position, in: text) else { return nil }
    let (year, end) = yearAfter(month.end)
    return date(
      day.range.lowerBound..<end, year, month.value, day.value, score: year == nil ? 0.85 : 1)
  }

  /// March 14, 2024; March 2024
  func monthFirst(_ index: Int) -> Find? {
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
  func withoutDay(_ end: Int, _ start: Int, _ month: Int) -> Find? {
    let (year, yearEnd) = yearAfter(end)
    return year.flatMap { date(start..<yearEnd, $0, month, nil) }
  }

  /// 2024. március 14., 2024 m. kovo 14 d.
  func yearFirst(_ year: Number) -> Find? {
    guard year.digits == 4 else { return nil }
    var position = year.range.upperBound
    if text.at(position) == "." { position += 1 }
    position = skippingWords(["m.", "оны", "йыл", "жылғы"], from: position)
    guard let month = lexicon.months.match(at: position, in: text),
      let day = number(at: skippingSpaces(month.end)), day.digits <= 2
    else { return nil }
    return date(year.range.lowerBound..<day.range.upperBound, year.value, month.value, day.value)
  }
}
