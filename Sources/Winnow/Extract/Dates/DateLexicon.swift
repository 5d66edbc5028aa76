internal import ICUText
internal import TextQuality

/// The names in dates of a language, and the order of its numeric dates.
struct DateLexicon: Sendable {
  let months: NameTable<Int>
  let weekdays: NameTable<Int>
  /// The names of months that are no short forms, folded.
  let fullMonths: Set<String>
  /// Full names in languages whose words take endings: Kazakh "мамырда".
  let inflectedMonths: NameTable<Int>
  /// Whether names of months are written with a capital: "12 may" says something else then.
  let capitalizesMonths: Bool
  /// Short forms that are other words as well: Italian "3 set".
  let otherWords: Set<String>
  /// Whether "a.m." without its points is a word of the language, as German "am".
  let hasWordAm: Bool
  /// Whether "3.10." is a day and a month.
  let pointsDays: Bool
  /// The language, without script and country.
  let base: Substring
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
    base = language.prefix { $0 != "-" }
    var months = NameTable<Int>()
    var fullMonths: Set<String> = []
    var inflected = NameTable<Int>()
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
        if !isShort {
          fullMonths.insert(name.lowercased())
          // The nominative of Georgian ends in a vowel of its own.
          let stem = base == "ka" && name.hasSuffix("ი") ? String(name.dropLast()) : name
          if NumberWords.inflected.contains(base) { inflected.add(stem, index % 12 + 1) }
        }
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
    for country in MonthForms.countries(of: base) {
      for (index, name) in LocaleFormats(country).dateNames(.months).enumerated() {
        months.add(name, index % 12 + 1)
        fullMonths.insert(name.lowercased())
      }
    }
    var weekdays = NameTable<Int>()
    // Dates in English stand in pages of any language; in another script they can be nothing else.
    let english = LocaleFormats("en")
    if !fullMonths.contains(where: { $0.unicodeScalars.contains { $0.isASCII && $0.isLetter } }) {
      for kind in [LocaleFormats.DateNames.months, .monthsShort] {
        for (index, name) in english.dateNames(kind).enumerated() { months.add(name, index + 1) }
      }
      for kind in [LocaleFormats.DateNames.weekdays, .weekdaysShort] {
        for (index, name) in english.dateNames(kind).enumerated() { weekdays.add(name, index) }
      }
    }
    self.months = months
    self.fullMonths = fullMonths
    inflectedMonths = inflected
    capitalizesMonths = formats.dateNames(.months).allSatisfy {
      $0.unicodeScalars.first?.isUpper == true
    }
    otherWords = MonthForms.otherWords[base] ?? []
    hasWordAm = StopWords(language: language)?.contains("am") == true
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
    let short = formats.datePattern(.short)
    pointsDays = short.hasPrefix("d") && short.contains(".") && formats.decimalMark == ","
    order = short.reduce(into: []) { order, character in
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
