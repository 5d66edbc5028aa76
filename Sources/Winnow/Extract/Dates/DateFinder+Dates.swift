/// Dates with the name of the month.
extension DateFinder {
  /// 14-Mar-2024, 3-Jan-24
  func hyphenatedDate(_ day: Number) -> Find? {
    guard day.digits <= 2, text.at(day.range.upperBound) == "-",
      let month = month(at: day.range.upperBound + 1), !month.isSolar, text.at(month.end) == "-",
      let year = number(at: month.end + 1), year.digits == 4 || year.digits == 2
    else { return nil }
    return date(
      day.range.lowerBound..<year.range.upperBound,
      year.digits == 4 ? year.value : Self.century(of: year.value), month.value, day.value)
  }

  /// 14 March 2024, 14. März 2024, 14 de marzo de 2024, 14th of March
  func dayFirst(_ day: Number) -> Find? {
    guard day.digits <= 2, 1...31 ~= day.value else { return nil }
    var position = day.range.upperBound
    var isOrdinal = false
    for ordinal in ["st", "nd", "rd", "th", "er", "º", "ª", "o", "."] {
      if text.has(Array(ordinal.unicodeScalars), at: position),
        ordinal != "o" || !text.at(position + 1).isLetter
      {
        position += ordinal.unicodeScalars.count
        isOrdinal = true
        break
      }
    }
    var start = skippingSpaces(position)
    if month(at: start) == nil {
      start = skippingWords(
        ["day", "de", "of", "d’", "d'", "tháng", "ng", "ខែ"], from: position)
    }
    guard let month = month(at: start) else { return nil }
    let (year, end) = yearAfter(month.end)
    guard year != nil || isOrdinal || isSureMonth(start..<month.end) else { return nil }
    return date(
      day.range.lowerBound..<end, year, month.value, day.value, score: year == nil ? 0.85 : 1,
      isSolar: month.isSolar)
  }

  /// March 14, 2024; March 2024
  func monthFirst(_ index: Int) -> Find? {
    guard let month = month(at: index) else { return nil }
    var position = month.end
    // "In May. 12 jurors": a point behind a full name ends a sentence.
    let name = text.text(index..<month.end).lowercased()
    if text.at(position) == ".", !lexicon.fullMonths.contains(name) {
      position += 1
    }
    position = skippingSpaces(position)
    guard let number = number(at: position), position > month.end || text[month.end - 1].isUnspaced
    else { return withoutDay(month.end, index, month.value, isSolar: month.isSolar) }
    if number.digits == 4 {
      guard !isBehindDay(index) else { return nil }
      return date(
        index..<number.range.upperBound, number.value, month.value, nil, isSolar: month.isSolar)
    }
    guard number.digits <= 2, 1...31 ~= number.value else { return nil }
    var end = number.range.upperBound
    var isOrdinal = false
    for ordinal in ["st", "nd", "rd", "th"] where text.has(Array(ordinal.unicodeScalars), at: end) {
      end += 2
      isOrdinal = true
      break
    }
    guard text.isWordBoundary(end) || isDayEnding(end) else { return nil }
    // "March 14.30" is no day.
    if ".:".unicodeScalars.contains(text.at(end)), text.at(end + 1).digit != nil { return nil }
    let (year, yearEnd) = yearAfter(end)
    // "In March 1,200 people", "in May 10%" and "on march 5 miles" are no days.
    guard
      year != nil
        || (isOrdinal || isSureMonth(index..<month.end))
          && !(text.at(end) == "," && text.at(end + 1).digit != nil)
          && !"%٪‰".unicodeScalars.contains(text.at(skippingSpaces(end)))
    else { return nil }
    return date(
      index..<(year == nil ? end : yearEnd), year, month.value, number.value,
      score: year == nil ? 0.85 : 1, isSolar: month.isSolar)
  }

  /// marzo de 2024
  private func withoutDay(_ end: Int, _ start: Int, _ month: Int, isSolar: Bool) -> Find? {
    let (year, yearEnd) = yearAfter(end)
    guard let year, !isBehindDay(start) else { return nil }
    return date(start..<yearEnd, year, month, nil, isSolar: isSolar)
  }

  /// Whether a number that may be a day stands right before a month: without it the date is another one.
  private func isBehindDay(_ index: Int) -> Bool {
    var end = index
    while end > 0, text[end - 1].isSpace || ".-".unicodeScalars.contains(text[end - 1]) { end -= 1 }
    var start = end
    while start > 0, end - start < 3, text[start - 1].digit != nil { start -= 1 }
    return number(at: start).map { $0.range.upperBound == end && 1...31 ~= $0.value } ?? false
  }

  /// Whether the name of a month is one without a year beside it.
  private func isSureMonth(_ name: Range<Int>) -> Bool {
    guard !lexicon.otherWords.contains(text.text(name).lowercased()) else { return false }
    return !lexicon.capitalizesMonths || !text[name.lowerBound].isLower
  }

  /// 2024. március 14., 2024. márc. 14., 2024 m. kovo 14 d., 2024 жылғы 14 мамырда
  func yearFirst(_ year: Number) -> Find? {
    guard year.digits == 4 else { return nil }
    var position = year.range.upperBound
    if text.at(position) == "." { position += 1 }
    if lexicon.base == "eu" {
      position +=
        ["eko", "ko"].first { text.has(Array($0.unicodeScalars), at: position) }?.count ?? 0
    }
    position = skippingWords(
      ["m.", "оны", "йыл", "жылғы", "жылы", "წლის", "թվականի", "թ.", "ခုနှစ်", "၊"], from: position)
    if position > skippingSpaces(year.range.upperBound), let day = number(at: position),
      day.digits <= 2, let month = month(at: skippingSpaces(day.range.upperBound))
    {
      return date(
        year.range.lowerBound..<month.end, year.value, month.value, day.value,
        isSolar: month.isSolar)
    }
    guard let month = month(at: position),
      let day = number(
        at: skippingWords(["လ"], from: text.at(month.end) == "." ? month.end + 1 : month.end)),
      day.digits <= 2
    else { return nil }
    return date(
      year.range.lowerBound..<day.range.upperBound, year.value, month.value, day.value,
      isSolar: month.isSolar)
  }
}
