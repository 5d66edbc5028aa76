/// What dates and times are made of.
extension DateFinder {
  func number(at index: Int) -> Number? {
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
  func yearAfter(_ end: Int) -> (year: Int?, end: Int) {
    var position = end
    if ".,،".unicodeScalars.contains(text.at(position)) { position += 1 }
    position = skippingWords(["de", "del", "of", "พ.ศ.", "ค.ศ.", "năm", "ឆ្នាំ", ","], from: position)
    guard position > end, let number = number(at: position), number.digits == 4,
      Self.years.contains(gregorian(number.value)),
      text.isWordBoundary(number.range.upperBound) || isEraMark(number.range.upperBound)
    else { return (nil, end) }
    return (number.value, number.range.upperBound)
  }

  static let years = 1000...2999

  func gregorian(_ year: Int) -> Int {
    lexicon.isBuddhist && year > 2400 ? year - 543 : year
  }

  func date(
    _ range: Range<Int>, _ year: Int?, _ month: Int, _ day: Int?, score: Double = 1,
    isSolar: Bool = false
  ) -> Find? {
    guard
      text.isWordBoundary(range.upperBound) || text[range.upperBound - 1].isUnspaced
        || isBehindDate(range.upperBound + 1) || isEraMark(range.upperBound)
        || isDayEnding(range.upperBound),
      !isHijri(range.upperBound)
    else { return nil }
    if isSolar { return solarDate(range, year, month, day, score: score) }
    let year = year.map(gregorian)
    guard 1...12 ~= month, year.map(Self.years.contains) ?? true,
      day.map({ 1...Self.days(in: month, of: year) ~= $0 }) ?? true,
      year != nil || day != nil
    else { return nil }
    return Find(range: range, value: Self.iso(year, month, day), isTime: false, score: score)
  }

  /// Arabic "٢٠٢٤م": the mark of Gregorian years is written on to them.
  private func isEraMark(_ index: Int) -> Bool {
    text.at(index) == "م" && text.at(index - 1).digit != nil && text.isWordBoundary(index + 1)
  }

  /// Whether the mark of years of the Hijra stands behind a date: "٢٣/٨/١٤٢٦ هـ".
  private func isHijri(_ end: Int) -> Bool {
    let index = skippingSpaces(end)
    guard index < text.count, text[index] == "ه" else { return false }
    return text.isWordBoundary(index + 1) || text.at(index + 1) == "ـ"
  }

  /// Basque writes the endings of days on to them: "30ean".
  func isDayEnding(_ index: Int) -> Bool {
    lexicon.base == "eu" && text.at(index - 1).digit != nil && text.word(from: index).count <= 3
  }

  /// The day in the Gregorian calendar; without a value where it is not known.
  private func solarDate(
    _ range: Range<Int>, _ year: Int?, _ month: Int, _ day: Int?, score: Double
  ) -> Find? {
    guard let year, let day else {
      return 1...31 ~= day ?? 1
        ? Find(range: range, value: nil, isTime: false, score: score) : nil
    }
    return lexicon.solar?.gregorian(year, month, day).map {
      Find(range: range, value: Self.iso($0.year, $0.month, $0.day), isTime: false, score: score)
    }
  }

  private static func iso(_ year: Int?, _ month: Int, _ day: Int?) -> String {
    ([year.map { padded($0, 4) } ?? "-", padded(month, 2)] + (day.map { [padded($0, 2)] } ?? []))
      .joined(separator: "-")
  }

  /// Whether a year in figures is one of the solar calendar.
  func isSolar(_ year: Int) -> Bool {
    lexicon.solar != nil && SolarCalendar.years.contains(year)
  }

  /// The name of a month at an index.
  func month(at index: Int) -> (value: Int, end: Int, isSolar: Bool)? {
    if let month = lexicon.months.match(at: index, in: text) {
      return (month.value, month.end, false)
    }
    if let month = lexicon.inflectedMonths.match(at: index, in: text, endings: 5) {
      return (month.value, month.end, false)
    }
    return lexicon.solar?.months.match(at: index, in: text).map { ($0.value, $0.end, true) }
  }

  static func days(in month: Int, of year: Int?) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year.map { $0 % 4 == 0 && ($0 % 100 != 0 || $0 % 400 == 0) } ?? true ? 29 : 28
    default: 31
    }
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(width - digits.count, 0)) + digits
  }

  func mark(_ marks: String, at index: Int) -> Int? {
    marks.unicodeScalars.contains(text.at(index)) ? index + 1 : nil
  }

  func skippingSpaces(_ index: Int) -> Int { text.skippingSpaces(index) }

  /// Behind spaces and any of some words.
  func skippingWords(_ words: [String], from index: Int) -> Int {
    var position = skippingSpaces(index)
    for word in words {
      let scalars = Array(word.unicodeScalars)
      let end = position + scalars.count
      if end <= text.count,
        zip(text.scalars[position..<end], scalars).allSatisfy({ $0.folded == $1 }),
        !scalars[scalars.count - 1].isLetter || scalars[scalars.count - 1].isUnspaced
          || text.isWordBoundary(end) || word.hasSuffix("’")
      {
        position = skippingSpaces(end)
      }
    }
    return position
  }

  func lastLetter(before index: Int) -> Int {
    var index = index
    while index > 0, text[index - 1].isSpace { index -= 1 }
    return index
  }

  /// Whether the `T` between date and time of ISO 8601 stands before an index.
  func isBehindDate(_ index: Int) -> Bool {
    text.at(index - 1) == "T" && text.at(index - 2).digit != nil && text.at(index).digit != nil
  }
}
