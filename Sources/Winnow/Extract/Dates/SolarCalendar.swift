internal import ICUText

/// The Solar Hijri calendar of Iran and Afghanistan, with its months in a language that uses it.
struct SolarCalendar: Sendable {
  /// The months from 1, by name.
  let months: NameTable<Int>
  private let formats: LocaleFormats

  /// The years that are taken to be solar: those of the last four centuries.
  static let years = 1000...1599

  /// - Returns: `nil` where CLDR has another calendar for the language.
  init?(language: String) {
    let formats = LocaleFormats(language + "-u-ca-persian")
    let names = formats.dateNames(.months)
    guard names == LocaleFormats(language).dateNames(.months),
      names != LocaleFormats(language + "-u-ca-gregory").dateNames(.months)
    else { return nil }
    self.formats = formats
    var months = NameTable<Int>()
    for (index, name) in names.enumerated() { months.add(name, index % 12 + 1) }
    self.months = months
  }

  /// The Gregorian date of a day; `nil` where there is no such day.
  func gregorian(
    _ year: Int, _ month: Int, _ day: Int
  ) -> (year: Int, month: Int, day: Int)? {
    guard 1...12 ~= month, 1...(month <= 6 ? 31 : 30) ~= day else { return nil }
    return formats.gregorianDate(year: year, month: month, day: day)
  }
}
