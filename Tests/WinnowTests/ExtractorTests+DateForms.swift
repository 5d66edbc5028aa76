import Testing
import Winnow

/// Dates and times in forms that were read wrongly, or in part.
extension ExtractorTests {
  @Test(
    arguments: [
      // English dates in pages of other scripts.
      ("hi", "Mon, 04 Dec 2023 को", ["2023-12-04"]), ("ar", "Aug 9, 2022", ["2022-08-09"]),
      ("ar", "7 مارس 2023م و٠٩/٠٤/٢٠٢٣م", ["2023-03-07", "2023-04-09"]),
      ("ar", "٦ تشرين الثاني 2023، 4 جويلية 2022", ["2023-11-06", "2022-07-04"]),
      ("ar", "١٢/٨/١٤٤٤ هـ", []), ("de", "am 4. Jänner 2023", ["2023-01-04"]),
      ("kk", "2023 жылғы 9 маусымда", ["2023-06-09"]), ("ka", "2023 წლის 9 მარტს", ["2023-03-09"]),
      ("hy", "2023 թվականի մարտի 9-ին", ["2023-03-09"]),
      ("eu", "2023ko martxoaren 9an eta maiatzaren 20an", ["2023-03-09", "--05-20"]),
      ("km", "ថ្ងៃទី៩ ខែមីនា ឆ្នាំ២០២៣", ["2023-03-09"]),
      ("my", "၂၀၂၃ ခုနှစ် မတ်လ ၉ ရက်", ["2023-03-09"]),
      ("ja", "令和5年7月8日、平成元年4月1日、昭和40年2月", ["2023-07-08", "1989-04-01", "1965-02"]),
      ("zh-Hant", "民國112年6月3日", ["2023-06-03"]),
      ("en", "the 4th day of April 2021, this 9th day of May, 1990", ["2021-04-04", "1990-05-09"]),
      ("de", "am 4.11. in Köln, Wert 4.11 und Teil 4.1.", ["--11-04"]),
      ("fi", "ma 6.4. klo 18", ["--04-06", "18:00"]),
    ] as [(Language, String, [String])])
  func datesOfOtherLands(language: Language, text: String, values: [String]) throws {
    #expect(try Self.dateValues(text, language) == values)
  }

  /// Words beside numbers that are no months and no mornings.
  @Test(
    arguments: [
      ("en", "9 may have left, on march 7 miles, in May 20% and March 2,300 people", []),
      ("en", "may 5th, 3 may 2020, 9 May", ["--05-05", "2020-05-03", "--05-09"]),
      ("it", "vinto in 3 set; il 9 set 2022", ["2022-09-09"]),
      ("de", "Platz 4 am Sonntag, 5 am Markt", []), ("ro", "din cele 7 am luat", []),
      ("en", "7 am, 9:15 pm", ["07:00", "21:15"]),
      ("en", "2024-03-14T18:40:05+02:00 and 18:40+01:00", ["2024-03-14", "18:40:05", "18:40"]),
      ("sv", "klockan 19.15 och kl. 21", ["19:15", "21:00"]),
      ("es", "a las 19.15 horas, dura 3 horas", ["19:15"]),
      ("sw", "saa 3:15 asubuhi na saa 2 usiku", ["09:15", "20:00"]), ("sw", "saa 3:15", []),
    ] as [(Language, String, [String])])
  func otherThanDates(language: Language, text: String, values: [String]) throws {
    #expect(try Self.dateValues(text, language) == values)
  }

  private static func dateValues(_ text: String, _ language: Language) throws -> [String] {
    try finds("dates", in: text, language).compactMap { find in
      find.split(separator: "|").first { $0.hasPrefix("value=") }.map { String($0.dropFirst(6)) }
    }
  }
}
