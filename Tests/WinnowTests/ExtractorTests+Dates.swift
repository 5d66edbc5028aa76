import Testing
import Winnow

/// Dates and times.
extension ExtractorTests {
  @Test(
    arguments: [
      (
        "en", "On 14 March 2024 at 18:40",
        ["date|14 March 2024|value=2024-03-14", "time|18:40|value=18:40"]
      ),
      (
        "en", "Thursday, March 14, 2024, 6:40 p.m.",
        ["date|Thursday, March 14, 2024|value=2024-03-14", "time|6:40 p.m.|value=18:40"]
      ),
      (
        "en", "the 3rd of May, and Sept 2023",
        ["date|3rd of May|value=--05-03", "date|Sept 2023|value=2023-09"]
      ),
      (
        "en", "2024-03-14 and 3/14/2024, not 30/30/2024",
        ["date|2024-03-14|value=2024-03-14", "date|3/14/2024|value=2024-03-14"]
      ),
      (
        "en", "12 am, 12:30 pm, 25:00, 3:2",
        ["time|12 am|value=00:00", "time|12:30 pm|value=12:30"]
      ),
      (
        "nl", "donderdag 14 maart 2024 om 18.40 uur",
        ["date|donderdag 14 maart 2024|value=2024-03-14", "time|18.40 uur|value=18:40"]
      ),
      ("nl", "op 3-4-2024", ["date|3-4-2024|value=2024-04-03"]),
      (
        "de", "am 14. März 2024 um 18.40 Uhr",
        ["date|14. März 2024|value=2024-03-14", "time|18.40 Uhr|value=18:40"]
      ),
      (
        "fr", "le 1er mai 2024 à 18 h 40",
        ["date|1er mai 2024|value=2024-05-01", "time|18 h 40|value=18:40"]
      ),
      ("es", "el 14 de marzo de 2024", ["date|14 de marzo de 2024|value=2024-03-14"]),
      ("pt", "em março de 2024", ["date|março de 2024|value=2024-03"]),
      ("ru", "14 марта 2024 года", ["date|14 марта 2024|value=2024-03-14"]),
      ("pl", "14 marca 2024 r.", ["date|14 marca 2024|value=2024-03-14"]),
      ("hu", "2024. március 14-én", ["date|2024. március 14|value=2024-03-14"]),
      ("tr", "14 Mart 2024 Perşembe", ["date|14 Mart 2024|value=2024-03-14"]),
      ("el", "14 Μαρτίου 2024", ["date|14 Μαρτίου 2024|value=2024-03-14"]),
      ("hi", "14 मार्च 2024 को", ["date|14 मार्च 2024|value=2024-03-14"]),
      ("hi", "१४ मार्च २०२४", ["date|१४ मार्च २०२४|value=2024-03-14"]),
      ("th", "14 มีนาคม 2567", ["date|14 มีนาคม 2567|value=2024-03-14"]),
      ("zh-Hans", "2024年3月14日发布", ["date|2024年3月14日|value=2024-03-14"]),
      ("ja", "3月14日午後", ["date|3月14日|value=--03-14"]),
      ("ko", "2024년 3월 14일에", ["date|2024년 3월 14일|value=2024-03-14"]),
      (
        "en", "31 February 2024, version 1.2.3, 10/10, may 5th", ["date|may 5th|value=--05-05"]
      ),
    ] as [(Language, String, [String])])
  func dates(language: Language, text: String, expected: [String]) throws {
    #expect(try Self.finds("dates", in: text, language) == expected)
  }

  @Test(
    arguments: [
      ("ja", "午後6時40分から3時間", ["time|午後6時40分|value=18:40"]),
      ("zh-Hans", "下午3点20分,得了3点", ["time|下午3点20分|value=15:20"]),
      ("ko", "오후 6시 40분에 2시간", ["time|오후 6시 40분|value=18:40"]),
      ("fr", "à 19h, pendant 2h", ["time|19h|value=19:00"]),
      ("da", "kl. 18.40 for 18.40 kroner", ["time|18.40|value=18:40"]),
      ("de", "ab 8:30 Uhr", ["time|8:30 Uhr|value=08:30"]),
      (
        "en", "2024-03-14T18:40:05Z",
        ["date|2024-03-14|value=2024-03-14", "time|18:40:05|value=18:40:05"]
      ),
      ("vi", "14 tháng 3 năm 2024", ["date|14 tháng 3 năm 2024|value=2024-03-14"]),
      ("sr", "14. марта 2024", ["date|14. марта 2024|value=2024-03-14"]),
      ("he", "ב-14 במרץ 2024", ["date|14 במרץ 2024|value=2024-03-14"]),
    ] as [(Language, String, [String])])
  func datesAndTimesOfOtherLands(language: Language, text: String, expected: [String]) throws {
    #expect(try Self.finds("dates", in: text, language) == expected)
  }

  /// Evenings came out as mornings.
  @Test(
    arguments: [
      ("ja", "朝9時から夜9時、夕方5時、夜12時", ["09:00", "21:00", "17:00", "00:00"]),
      ("zh-Hans", "中午11点30分开始，晚上12点结束", ["11:30", "00:00"]),
      ("ko", "밤 11시에 낮 2시", ["23:00", "14:00"]),
      ("es", "a las 9:30 de la noche", ["21:30"]),
      ("ru", "в 7:30 вечера, в 9 утра, через 3 дня", ["19:30", "09:00"]),
      ("ar", "في الساعة ٦:٣٠ مساءً", ["18:30"]),
      ("hi", "शाम 6:30 बजे", ["18:30"]),
      ("bn", "সন্ধ্যা 6:30 মিনিটে", ["18:30"]),
      ("ta", "மாலை 6:30 மணிக்கு", ["18:30"]),
      ("ms", "pada 6:30 petang", ["18:30"]),
      (
        "en", "7:30 in the evening, 1 in the morning, 9 at night, 12:30 in the afternoon",
        ["19:30", "01:00", "21:00", "12:30"]
      ),
      ("nl", "om 8:15 's avonds", ["20:15"]),
      ("de", "am 7:30 Uhr", ["07:30"]),
    ] as [(Language, String, [String])])
  func partsOfTheDay(language: Language, text: String, times: [String]) throws {
    #expect(try Self.values(text, language) == times)
  }

  /// A point between hours and minutes, and hours alone beside a word for the clock.
  @Test(
    arguments: [
      ("cs", "v 18.30 hodin, ve 20 hodin, trvá 20 hodin", ["18:30", "20:00"]),
      ("hr", "u 18.30 sati", ["18:30"]), ("lt", "18.30 val. salėje", ["18:30"]),
      ("ca", "a les 18.30 h", ["18:30"]), ("it", "alle ore 18.30", ["18:30"]),
      ("th", "เวลา 18.30 น.", ["18:30"]), ("et", "kell 18.30", ["18:30"]),
      ("lv", "plkst. 18.30", ["18:30"]), ("de", "von 18 Uhr bis 20 Uhr", ["18:00", "20:00"]),
      ("nl", "om 20 uur, na 20 uur reizen", ["20:00"]), ("ru", "в 20 часов", ["20:00"]),
      ("en", "it costs 18.30 in all", []),
    ] as [(Language, String, [String])])
  func hoursAndPoints(language: Language, text: String, times: [String]) throws {
    #expect(try Self.values(text, language) == times)
  }

  /// The patterns of CLDR, and what was taken for a date of which a part is missing.
  @Test(
    arguments: [
      ("cs", "koná se 12. 3. 2024", ["2024-03-12"]), ("sr", "22. 3. 2024.", ["2024-03-22"]),
      ("ko", "2024. 3. 12. 서울", ["2024-03-12"]), ("hu", "2024. márc. 22.", ["2024-03-22"]),
      ("en", "Sept. 11, 2001 and Sept. 5", ["2001-09-11", "--09-05"]),
      ("en", "12-Mar-2024, 3-Jan-24", ["2024-03-12", "2024-01-03"]),
      ("en", "in May. 12 jurors", []), ("en", "30 February 2024", []),
      ("lv", "2024. gada 22. marts", ["2024-03-22"]), ("kk", "2024 ж. 22 наурыз", ["2024-03-22"]),
      ("uz", "22-mart, 2024", ["2024-03-22"]), ("hy", "2024 թ. մարտի 22", ["2024-03-22"]),
      ("eu", "2024(e)ko martxoaren 22(a)", ["2024-03-22"]), ("te", "22, మార్చి 2024", ["2024-03-22"]),
      ("mt", "22 ta' Marzu 2024", ["2024-03-22"]),
    ] as [(Language, String, [String])])
  func datesByThePatternsOfTheLanguage(
    language: Language, text: String, dates: [String]
  ) throws {
    #expect(try Self.values(text, language) == dates)
  }

  /// Years of the Solar Hijri calendar were given as Gregorian ones.
  @Test(
    arguments: [
      (
        "fa", "۲۲ بهمن ۱۴۰۲ و ۱ فروردین ۱۴۰۳",
        ["date|۲۲ بهمن ۱۴۰۲|value=2024-02-11", "date|۱ فروردین ۱۴۰۳|value=2024-03-20"]
      ),
      ("fa", "۱۴۰۲/۱۱/۲۲", ["date|۱۴۰۲/۱۱/۲۲|value=2024-02-11"]),
      ("fa", "۲۲ بهمن", ["date|۲۲ بهمن"]),
      ("fa", "۱۲ مارس ۲۰۲۴", ["date|۱۲ مارس ۲۰۲۴|value=2024-03-12"]),
      ("ps", "22 مارچ 2024", ["date|22 مارچ 2024|value=2024-03-22"]),
      ("ar", "22 مارس 1402", ["date|22 مارس 1402|value=1402-03-22"]),
    ] as [(Language, String, [String])])
  func solarDates(language: Language, text: String, expected: [String]) throws {
    #expect(try Self.finds("dates", in: text, language) == expected)
  }

  private static func values(_ text: String, _ language: Language) throws -> [String] {
    try finds("dates", in: text, language).compactMap { find in
      find.split(separator: "|").first { $0.hasPrefix("value=") }.map { String($0.dropFirst(6)) }
    }
  }
}
