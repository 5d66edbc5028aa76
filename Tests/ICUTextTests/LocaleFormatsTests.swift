import ICUText
import Testing

struct LocaleFormatsTests {
  @Test func namesOfMonthsAndDays() {
    #expect(LocaleFormats("nl").dateNames(.months)[2] == "maart")
    #expect(LocaleFormats("pl").dateNames(.months)[2] == "marca")
    #expect(LocaleFormats("pl").dateNames(.monthsAlone)[2] == "marzec")
    #expect(LocaleFormats("en").dateNames(.weekdays).first == "Sunday")
    for locale in ["en", "ar", "th", "zh-Hans", "am", "und", ""] {
      let formats = LocaleFormats(locale)
      #expect(formats.dateNames(.months).count == 12)
      #expect(formats.dateNames(.weekdaysShort).count == 7)
      #expect(formats.dateNames(.dayHalves).count >= 2)
    }
  }

  @Test func marksAndPatterns() {
    #expect(LocaleFormats("de").decimalMark == ",")
    #expect(LocaleFormats("de").groupingMark == ".")
    #expect(LocaleFormats("en-US").datePattern(.short) == "M/d/yy")
    #expect(LocaleFormats("ja").datePattern(.short) == "y/MM/dd")
  }

  /// ICU takes a day that is none for one of the next month, unless it is told not to.
  @Test(
    arguments: [
      // 1399 is a leap year.
      (1399, 12, 30, [2021, 3, 20]), (1400, 1, 1, [2021, 3, 21]), (1400, 12, 30, nil),
      (1400, 7, 31, nil), (1400, 13, 1, nil), (1400, 0, 1, nil), (1400, 1, 0, nil),
      (3_000_000_000, 1, 1, nil), (1400, .min, 1, nil), (1400, Int(Int32.min), 1, nil),
    ] as [(Int, Int, Int, [Int]?)])
  func daysOfOtherCalendars(year: Int, month: Int, day: Int, gregorian: [Int]?) {
    let formats = LocaleFormats("fa-u-ca-persian")
    let date = formats.gregorianDate(year: year, month: month, day: day)
    #expect(date.map { [$0.year, $0.month, $0.day] } == gregorian)
  }

  @Test func numbersBySkeleton() {
    #expect(
      LocaleFormats("fr").number(2, "unit/kilometer unit-width-full-name") == "2\u{A0}kilomètres")
    #expect(LocaleFormats("hi").number(100_000, "compact-long").contains("लाख"))
    #expect(LocaleFormats("en").number(2, "no such skeleton") == "")
  }

  @Test func wordsForMinusAndCurrencies() {
    #expect(LocaleFormats("de").minusWord == "minus")
    #expect(LocaleFormats("en").minusWord == "minus")
    #expect(LocaleFormats("pt").minusWord == "menos")
    // No rules of its own.
    #expect(LocaleFormats("gl").minusWord == nil)
    #expect(LocaleFormats("ur").likelyCurrency == "PKR")
    #expect(LocaleFormats("zh-Hant").likelyCurrency == "TWD")
    #expect(LocaleFormats(country: "MX").groupingMark == ",")
    #expect(LocaleFormats(country: "BR").groupingMark == ".")
  }
}
