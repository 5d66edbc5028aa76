internal import CICUShims

/// The words and marks that dates and numbers are written with in a language (CLDR).
///
/// ```swift
/// LocaleFormats("nl").dateNames(.months)[2]          // "maart"
/// LocaleFormats("de").decimalMark                    // ","
/// LocaleFormats("en-US").datePattern(.short)         // "M/d/yy"
/// LocaleFormats("fr").number(2, "unit/kilometer unit-width-full-name")   // "2 kilomètres"
/// ```
///
/// Each call opens a formatter of ICU, which takes tens of microseconds: keep what you ask for.
public struct LocaleFormats: Sendable {
  /// The kinds of names in dates.
  public enum DateNames: Int32, CaseIterable, Sendable {
    case months, monthsShort, monthsAlone, monthsAloneShort
    /// Weekdays start with Sunday.
    case weekdays, weekdaysShort, weekdaysAlone
    /// Before and after noon.
    case dayHalves
    /// The part of the day that each of the 24 hours lies in, as it stands beside a time: "in the
    /// evening", "de la noche".
    case dayPeriods, dayPeriodsShort
  }

  /// How long a date is.
  public enum DateStyle: Int32, Sendable {
    /// In numbers.
    case short
    case medium
    /// With the name of the month.
    case long
    /// With the weekday.
    case full
  }

  /// A BCP 47 code.
  public let locale: String

  /// Formats of a language.
  public init(_ locale: String) {
    self.locale = locale
  }

  /// Formats of the language most spoken in a country.
  ///
  /// - Parameter country: A code of ISO 3166, such as `BR`.
  public init(country: String) {
    let full = try? checkedText("asking for a language") {
      cicu_likely_locale("und_\(country)", $0, $1, &$2)
    }
    self.init(full.map { String(decoding: $0, as: UTF8.self) } ?? "und")
  }

  /// Names in the order of the calendar; none where ICU fails.
  public func dateNames(_ kind: DateNames) -> [String] {
    let names = text("naming months and days") { buffer, capacity, error in
      cicu_date_names_of(
        locale, cicu_date_names(rawValue: kind.rawValue), buffer, capacity, &error)
    }
    let list = names.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    switch kind {
    case .weekdays, .weekdaysShort, .weekdaysAlone: return Array(list.dropFirst())
    default: return list
    }
  }

  /// The pattern of dates, such as `dd-MM-y` (UTS #35).
  public func datePattern(_ style: DateStyle) -> String {
    text("asking for a date pattern") {
      cicu_date_pattern(locale, cicu_date_style(rawValue: style.rawValue), $0, $1, &$2)
    }
  }

  /// The pattern with the fields of a skeleton: of `Bh`, an hour with the part of the day, `h B` in
  /// English and `Bh时` in Chinese (UTS #35).
  public func pattern(for skeleton: String) -> String {
    text("asking for a pattern") { cicu_best_pattern(locale, skeleton, $0, $1, &$2) }
  }

  /// The Gregorian date of one in the calendar of the locale, as of `fa-u-ca-persian`.
  ///
  /// - Parameters:
  ///   - year: The year, as it is counted there.
  ///   - month: The month, from 1.
  ///   - day: The day of the month.
  /// - Returns: `nil` where the calendar has no such day, or ICU fails.
  public func gregorianDate(
    year: Int, month: Int, day: Int
  ) -> (year: Int, month: Int, day: Int)? {
    guard let year = Int32(exactly: year), let month = Int32(exactly: month), month > .min,
      let day = Int32(exactly: day)
    else { return nil }
    var parts: [Int32] = [0, 0, 0]
    let isKnown: Void? = try? checked("asking for a Gregorian date") { error in
      cicu_gregorian_date(locale, year, month, day, &parts, &error)
    }
    guard isKnown != nil else { return nil }
    return (Int(parts[0]), Int(parts[1]), Int(parts[2]))
  }

  /// What stands before the fraction of a number.
  public var decimalMark: String {
    text("asking for a mark") { cicu_number_symbol(locale, CICU_DECIMAL_MARK, $0, $1, &$2) }
  }

  /// What stands between groups of digits.
  public var groupingMark: String {
    text("asking for a mark") { cicu_number_symbol(locale, CICU_GROUPING_MARK, $0, $1, &$2) }
  }

  /// A number, formatted by one of ICU's number skeletons; empty where ICU cannot.
  public func number(_ value: Double, _ skeleton: String) -> String {
    text("formatting a number") { cicu_format_number(locale, skeleton, value, $0, $1, &$2) }
  }

  /// The word that makes a number in words negative, as "minus"; `nil` where ICU has no rules for
  /// the language, or writes none.
  public var minusWord: String? {
    let (plus, minus) = (spelled(1), spelled(-1))
    guard minus.hasSuffix(plus), minus.count > plus.count,
      minus != Self("en").spelled(-1)
        || locale.prefix(2) == "en"
    else { return nil }
    let word = minus.dropLast(plus.count).unicodeScalars.filter {
      $0.properties.generalCategory != .format && !$0.properties.isWhitespace
    }
    return word.isEmpty ? nil : String(String.UnicodeScalarView(word))
  }

  private func spelled(_ value: Double) -> String {
    text("spelling a number") { cicu_spell_out(locale, value, $0, $1, &$2) }
  }

  /// The currency of the country that the language is most spoken in, as a code of ISO 4217; `nil`
  /// where ICU knows none.
  public var likelyCurrency: String? {
    let code = text("asking for a currency") { cicu_likely_currency(locale, $0, $1, &$2) }
    return code.isEmpty ? nil : code
  }

  private func text(
    _ operation: String, _ call: (UnsafeMutablePointer<CChar>, Int32, inout Int32) -> Int32
  ) -> String {
    String(decoding: (try? checkedText(operation, call)) ?? [], as: UTF8.self)
  }
}
