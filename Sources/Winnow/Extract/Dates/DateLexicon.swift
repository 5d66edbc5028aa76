internal import ICUText

/// The names in dates of a language, and the order of its numeric dates.
struct DateLexicon: Sendable {
  let months: NameTable<Int>
  let weekdays: NameTable<Int>
  /// 0 before noon, 1 after.
  let dayHalves: NameTable<Int>
  /// The order of day, month and year: `d`, `m` and `y`.
  let order: [Character]
  /// Whether years are counted from the death of the Buddha.
  let isBuddhist: Bool

  static let cache = LocaleCache { DateLexicon(language: $0) }

  init(language: String) {
    let formats = LocaleFormats(language)
    var months = NameTable<Int>()
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
    var weekdays = NameTable<Int>()
    for kind in [LocaleFormats.DateNames.weekdays, .weekdaysAlone, .weekdaysShort] {
      for (index, name) in formats.dateNames(kind).enumerated() {
        weekdays.add(name.hasSuffix(".") ? String(name.dropLast()) : name, index)
      }
    }
    self.weekdays = weekdays
    var halves = NameTable<Int>()
    for (index, name) in formats.dateNames(.dayHalves).prefix(2).enumerated() {
      halves.add(name, index)
    }
    for (index, names) in [["a.m.", "a.m", "am"], ["p.m.", "p.m", "pm"]].enumerated() {
      for name in names { halves.add(name, index) }
    }
    dayHalves = halves
    order = formats.shortDatePattern.reduce(into: []) { order, character in
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
