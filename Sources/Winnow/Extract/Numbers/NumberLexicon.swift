internal import ICUText
internal import TextQuality

/// What stands around numbers in a language: marks, units, currencies and words such as "million",
/// all as CLDR writes them.
struct NumberLexicon: Sendable {
  /// What a name beside a number means.
  enum Meaning: Sendable, Hashable {
    /// A unit of CLDR, such as `kilometer`.
    case unit(String)
    /// A code of ISO 4217.
    case currency(String)
    case percent
    case permille
    /// What the number is multiplied by.
    case factor(Double)
  }

  let decimalMark: Unicode.Scalar
  let groupingMarks: Set<Unicode.Scalar>
  /// What stands behind numbers, and currencies on either side.
  let names: NameTable<Meaning>
  /// Letters that are short for a year, with or without a point.
  let yearLetters: Set<Unicode.Scalar>
  /// Units, per cent and factors that stand before numbers: Swahili "asilimia 25".
  let leading: NameTable<Meaning>
  /// Words before a number that make it negative.
  let minusWords: NameTable<Void>
  /// The word between a whole number and its fraction.
  let decimalWord: [Unicode.Scalar]
  /// Whether names stand in longer words.
  let isInflected: Bool
  /// Whether a number may be counted in lakhs and crores: "2 lakh 35 thousand crore".
  let countsInLakhs: Bool
  /// The currency of the country of the language.
  let ownCurrency: String?
  let language: Substring
  /// Whether an amount goes on behind a word such as 億: 1億2345万.
  let addsFactors: Bool
  /// Whether the sign of per cent stands before the number.
  let percentLeads: Bool
  /// ``CurrencyNames/codesAsWords``
  let codesAsWords: Set<String>

  static let cache = LocaleCache { NumberLexicon(language: $0) }

  private static let units = [
    "kilometer", "meter", "centimeter", "millimeter", "mile", "foot", "inch", "yard",
    "nautical-mile", "square-kilometer", "square-meter", "hectare", "acre", "kilogram", "gram",
    "milligram", "tonne", "pound", "ounce", "liter", "milliliter", "cubic-meter",
    "kilometer-per-hour", "mile-per-hour", "meter-per-second", "celsius", "fahrenheit", "watt",
    "kilowatt", "megawatt", "gigawatt", "kilowatt-hour", "volt", "hertz", "kilohertz", "megahertz",
    "gigahertz", "byte", "kilobyte", "megabyte", "gigabyte", "terabyte", "kilocalorie", "second",
    "minute", "hour", "day", "week", "month", "year", "century", "percent", "degree",
  ]

  /// How units are typed where a raised figure is not at hand, and symbols that are used beside
  /// those of the language: Polish has "st. C" and "km/godz.".
  private static let typed = [
    ("m2", "square-meter"), ("km2", "square-kilometer"), ("m3", "cubic-meter"),
    ("graden", "degree"), ("°C", "celsius"), ("°С", "celsius"), ("℃", "celsius"),
    ("°F", "fahrenheit"),
    ("℉", "fahrenheit"), ("km/h", "kilometer-per-hour"), ("m/s", "meter-per-second"),
  ]

  /// Numbers that bring out the plurals there are in the languages of CLDR.
  static let plurals = [1.0, 2, 3, 5, 11, 100, 1.5]

  init(language: String) {
    let formats = LocaleFormats(language)
    decimalMark = formats.decimalMark.unicodeScalars.first ?? "."
    var marks = Set(formats.groupingMark.unicodeScalars)
    // Whoever groups by a space writes any of them.
    if marks.contains(where: \.isSpace) {
      marks.formUnion("\u{A0}\u{202F}\u{2009} ".unicodeScalars)
    }
    marks.formUnion("\u{A0}\u{202F}\u{2009}’'".unicodeScalars)
    marks.remove(decimalMark)
    groupingMarks = marks
    let stopWords = StopWords(language: language)
    let base = language.prefix { $0 != "-" }
    self.language = base
    var names = NameTable<Meaning>()
    var leading = NameTable<Meaning>()
    func add(_ name: String, _ meaning: Meaning, leads: Bool = false, asWritten: Bool = false) {
      for name in [name, Self.withoutNukta(name)].compactMap({ $0 }) + Self.typed(name) {
        if leads {
          leading.add(name, meaning, asWritten: asWritten)
        } else {
          names.add(name, meaning, asWritten: asWritten)
        }
      }
    }
    for (name, meaning) in [
      ("%", Meaning.percent), ("％", .percent), ("٪", .percent), ("‰", .permille),
    ] {
      add(name, meaning)
    }
    for (name, leads) in NumberWords.percent(in: base) { add(name, .percent, leads: leads) }
    let currencies = CurrencyNames(formats)
    let money = Set(currencies.names.map(\.name))
    let factors =
      Self.factors(formats, decimalMark: decimalMark)
      + NumberWords.factors(in: base).map { (name: $0.name, factor: $0.factor, leads: false) }
    // CLDR has the kip for a thousand in a pattern of Lao.
    for (name, factor, leads) in factors where !money.contains(name) {
      add(name, .factor(factor), leads: leads)
      // Behind an amount of money they stand as in English: Swahili "Sh10.6 trilioni".
      if leads, factor >= 1e6 { add(name, .factor(factor)) }
    }
    countsInLakhs = factors.contains { $0.factor == 1e7 }
    addsFactors = ["ja", "zh", "yue", "ko"].contains(base)
    // CLDR writes no thousands so.
    if addsFactors {
      add("千", .factor(1000))
      for (name, factor) in Self.compounds(of: factors.map { ($0.name, $0.factor) }) {
        add(name, .factor(factor))
      }
    }
    for (name, code) in currencies.names { add(name, .currency(code)) }
    codesAsWords = currencies.codesAsWords
    ownCurrency = currencies.own
    // Russian is quoted wherever its letters are written.
    var yearLetters: Set<Unicode.Scalar> = ["г"]
    // Where scripts put no spaces degrees are times as well: Japanese "3度目".
    for unit in Self.units where unit != "degree" || !addsFactors {
      for (width, values) in [("full-name", Self.plurals), ("short", Self.plurals)] {
        for value in values {
          guard
            let (name, leads) = Self.sidedName(
              in: formats.number(value, "unit/\(unit) unit-width-\(width)")),
            // "in" is a word first and an inch second.
            stopWords?.contains(name.lowercased()) != true
          else { continue }
          let letters = name.unicodeScalars.map(\.folded)
          if unit == "year", letters.count == 2, letters[1] == "." {
            yearLetters.insert(letters[0])
          }
          // "10M" and "5G" are no metres and grams; of litres both letters are the symbol (SI).
          let isSymbol = width == "short" && name.unicodeScalars.count == 1 && unit != "liter"
          add(
            name, unit == "percent" ? .percent : .unit(unit), leads: leads, asWritten: isSymbol)
        }
      }
    }
    if language == "en" { Self.addBritishSpellings(to: &names) }
    for (name, unit) in Self.typed { add(name, .unit(unit)) }
    self.names = names
    self.leading = leading
    self.yearLetters = yearLetters
    var minusWords = NameTable<Void>()
    // Hindi ऋण is a debt first.
    let minus = base == "hi" ? [] : [formats.minusWord].compactMap { $0 }
    for word in minus + (NumberWords.belowZero[base] ?? []) { minusWords.add(word, ()) }
    self.minusWords = minusWords
    decimalWord = NumberWords.decimal[base].map { Array($0.unicodeScalars) } ?? []
    isInflected = NumberWords.inflected.contains(base)
    let percent = formats.number(1, "percent").unicodeScalars
    percentLeads =
      percent.first { "%٪".unicodeScalars.contains($0) || $0.digit != nil }
      .map { $0.digit == nil } ?? false
  }

  /// Litre and metre; CLDR's English is American.
  private static func addBritishSpellings(to names: inout NameTable<Meaning>) {
    let formats = LocaleFormats("en-GB")
    for unit in units {
      for value in [1.0, 2] {
        let text = formats.number(value, "unit/\(unit) unit-width-full-name")
        if unit != "percent", let name = name(in: text) { names.add(name, .unit(unit)) }
      }
    }
  }
}
