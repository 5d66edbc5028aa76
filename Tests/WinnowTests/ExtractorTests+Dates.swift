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
      ("en", "the 3rd of May, and Sept 2023", ["date|3rd of May|value=--05-03"]),
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
        "en", "31 February 2024, version 1.2.3, 10/10, may 5th",
        ["date|February 2024|value=2024-02", "date|may 5th|value=--05-05"]
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
}
