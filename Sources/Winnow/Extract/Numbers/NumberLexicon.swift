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
  let names: NameTable<Meaning>
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
    "minute", "hour", "day", "week", "month", "year", "century", "percent",
  ]

  /// How units are typed where a raised figure is not at hand.
  private static let typed = [
    ("m2", "square-meter"), ("km2", "square-kilometer"), ("m3", "cubic-meter"),
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
    var names = NameTable<Meaning>()
    names.add("%", .percent)
    if language == "en" { names.add("per cent", .percent) }
    names.add("٪", .percent)
    names.add("‰", .permille)
    for (name, factor) in Self.factors(formats) { names.add(name, .factor(factor)) }
    addsFactors = ["ja", "zh", "yue", "ko"].contains(language.prefix { $0 != "-" })
    // CLDR writes no thousands so.
    if addsFactors { names.add("千", .factor(1000)) }
    let currencies = CurrencyNames(formats)
    for (name, code) in currencies.names { names.add(name, .currency(code)) }
    codesAsWords = currencies.codesAsWords
    for unit in Self.units {
      for (width, values) in [("full-name", Self.plurals), ("short", Self.plurals)] {
        for value in values {
          guard let name = Self.name(in: formats.number(value, "unit/\(unit) unit-width-\(width)")),
            // "in" is a word first and an inch second.
            stopWords?.contains(name.lowercased()) != true
          else { continue }
          // "10M" and "5G" are no metres and grams; of litres both letters are the symbol (SI).
          let isSymbol = width == "short" && name.unicodeScalars.count == 1 && unit != "liter"
          names.add(name, unit == "percent" ? .percent : .unit(unit), asWritten: isSymbol)
        }
      }
    }
    if language == "en" { Self.addBritishSpellings(to: &names) }
    for (name, unit) in Self.typed { names.add(name, .unit(unit)) }
    if language == "en" || language.hasPrefix("en-") {
      for (name, factor) in [("mn", 1e6), ("bn", 1e9), ("tn", 1e12), ("trn", 1e12)] {
        names.add(name, .factor(factor))
      }
    }
    self.names = names
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

  /// Words such as "million" or "लाख", with what they multiply by.
  private static func factors(_ formats: LocaleFormats) -> [(String, Double)] {
    var factors: [(String, Double)] = []
    for (width, shortest) in [("compact-long", 1), ("compact-short", 2)] {
      for power in 3...12 {
        for multiple in [1.0, 2, 5] {
          let value = multiple * (0..<power).reduce(1.0) { base, _ in base * 10 }
          let text = formats.number(value, width)
          guard let name = name(in: text), let shown = shownNumber(in: text), shown > 0,
            name.unicodeScalars.count >= shortest || name.unicodeScalars.allSatisfy(\.isUnspaced)
          else { continue }
          factors.append((name, value / shown))
        }
      }
    }
    return factors
  }

  /// What a formatted number says beside its digits; `nil` where it stands on both sides.
  static func name(in text: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.firstIndex(where: { $0.digit != nil }),
      let last = scalars.lastIndex(where: { $0.digit != nil })
    else { return nil }
    func trimmed(_ part: ArraySlice<Unicode.Scalar>) -> String {
      var part = part
      while let scalar = part.first, scalar.isSpace || isControl(scalar) { part.removeFirst() }
      while let scalar = part.last, scalar.isSpace || isControl(scalar) { part.removeLast() }
      var name = String.UnicodeScalarView()
      name.append(contentsOf: part.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
      return String(name)
    }
    let before = trimmed(scalars[..<first])
    let after = trimmed(scalars[(last + 1)...])
    guard before.isEmpty != after.isEmpty else { return nil }
    return before.isEmpty ? after : before
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .format
  }

  private static func shownNumber(in text: String) -> Double? {
    var digits = ""
    for scalar in text.unicodeScalars {
      if let digit = scalar.digit { digits.append(String(digit)) }
    }
    return Double(digits)
  }
}
