internal import CICUShims

/// The words and marks that dates and numbers are written with in a language (CLDR).
///
/// ```swift
/// LocaleFormats("nl").dateNames(.months)[2]          // "maart"
/// LocaleFormats("de").decimalMark                    // ","
/// LocaleFormats("en-US").shortDatePattern            // "M/d/yy"
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
  }

  /// A BCP 47 code.
  public let locale: String

  /// Formats of a language.
  public init(_ locale: String) {
    self.locale = locale
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

  /// The pattern of numeric dates, such as `dd-MM-y` (UTS #35).
  public var shortDatePattern: String {
    text("asking for a date pattern") { cicu_short_date_pattern(locale, $0, $1, &$2) }
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

  private func text(
    _ operation: String, _ call: (UnsafeMutablePointer<CChar>, Int32, inout Int32) -> Int32
  ) -> String {
    String(decoding: (try? checkedText(operation, call)) ?? [], as: UTF8.self)
  }
}
