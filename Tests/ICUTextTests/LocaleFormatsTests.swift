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

  @Test func numbersBySkeleton() {
    #expect(
      LocaleFormats("fr").number(2, "unit/kilometer unit-width-full-name") == "2\u{A0}kilomètres")
    #expect(LocaleFormats("hi").number(100_000, "compact-long").contains("लाख"))
    #expect(LocaleFormats("en").number(2, "no such skeleton") == "")
  }
}
