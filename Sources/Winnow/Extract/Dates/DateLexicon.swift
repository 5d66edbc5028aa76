internal import ICUText

/// The names in dates of a language, and the order of its numeric dates.
struct DateLexicon: Sendable {
  let months: NameTable<Int>
  let weekdays: NameTable<Int>
  /// The names of months that are no short forms, folded.
  let fullMonths: Set<String>
  /// Parts of the day, as CLDR names them.
  let dayPeriods: NameTable<DayPeriod>
  /// Whether they stand before the time.
  let periodLeads: Bool
  /// What a day is called beside a number: Russian "3 дня" are rather days than an afternoon.
  let dayNames: Set<String>
  let clockWords: ClockWords
  /// How dates are written.
  let patterns: [DatePattern]
  /// The other calendar of the language.
  let solar: SolarCalendar?
  /// The order of day, month and year: `d`, `m` and `y`.
  let order: [Character]
  /// Whether years are counted from the death of the Buddha.
  let isBuddhist: Bool

  static let cache = LocaleCache { DateLexicon(language: $0) }

  init(language: String) {
    // Otherwise CLDR gives the names of the calendar that the language prefers.
    let formats = LocaleFormats(language + "-u-ca-gregory")
    var months = NameTable<Int>()
    var fullMonths: Set<String> = []
    for kind in [LocaleFormats.DateNames.months, .monthsAlone, .monthsShort, .monthsAloneShort] {
      let names = formats.dateNames(kind)
      // Names with digits are numbers with a sign, as in Chinese, or a word before them.
      for (index, name) in names.enumerated()
      where !name.unicodeScalars.allSatisfy({ $0.digit != nil }) {
        let isShort = kind == .monthsShort || kind == .monthsAloneShort
        let bare = name.hasSuffix(".") ? String(name.dropLast()) : name
        if isShort, bare.unicodeScalars.count < 3,
          !bare.unicodeScalars.contains(where: { !$0.isASCII })
        {
          continue
        }
        months.add(bare, index % 12 + 1)
        if !isShort { fullMonths.insert(name.lowercased()) }
      }
    }
    for (index, names) in MonthForms.names(in: language).enumerated() {
      for name in names { months.add(name, index + 1) }
    }
    if language == "he" {
      // "In March" is one word.
      for (index, name) in formats.dateNames(.months).enumerated() {
        months.add("ב" + name, index + 1)
      }
    }
    self.months = months
    self.fullMonths = fullMonths
    var weekdays = NameTable<Int>()
    for kind in [LocaleFormats.DateNames.weekdays, .weekdaysAlone, .weekdaysShort] {
      for (index, name) in formats.dateNames(kind).enumerated() {
        weekdays.add(name.hasSuffix(".") ? String(name.dropLast()) : name, index)
      }
    }
    self.weekdays = weekdays
    dayPeriods = DayPeriod.names(formats)
    let hourPattern = formats.pattern(for: "Bh")
    periodLeads = hourPattern.first { "Bh".contains($0) } == "B"
    dayNames = Set(
      NumberLexicon.plurals.compactMap {
        NumberLexicon.name(in: formats.number($0, "unit/day unit-width-full-name"))?.lowercased()
      })
    clockWords = ClockWords(language: language)
    patterns = DatePattern.all(formats)
    solar = SolarCalendar(language: language)
    order = formats.datePattern(.short).reduce(into: []) { order, character in
      let part: Character? =
        switch character {
        case "d": "d"
        case "M", "L": "m"
        case "y", "u", "r": "y"
        default: nil
        }
      if let part, !order.contains(part) { order.append(part) }
    }
    isBuddhist = language == "th" || language.hasPrefix("th-")
  }
}
