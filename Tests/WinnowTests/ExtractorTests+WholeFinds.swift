import Testing
import Winnow

/// Finds that are whole, or none.
extension ExtractorTests {
  /// Behind the prefix of international calls the last groups were cut off.
  @Test(arguments: [
    ("00 44 20 7946 0958", ["phone|00 44 20 7946 0958|digits=+442079460958"]),
    ("0044 20 7946 0958", ["phone|0044 20 7946 0958|digits=+442079460958"]),
    ("011 44 20 7946 0958", ["phone|011 44 20 7946 0958|digits=+442079460958"]),
    ("00 49 30 1234 5678 90", ["phone|00 49 30 1234 5678 90|digits=+49301234567890"]),
    ("011 447 2000", ["phone|011 447 2000|digits=0114472000"]),
  ])
  func internationalPrefixes(text: String, expected: [String]) throws {
    #expect(try Self.finds("phones", in: text) == expected)
  }

  /// The offset from UTC was left out.
  @Test(
    arguments: [
      (
        "en", "2024-04-03T17:30:00+02:00",
        ["date|2024-04-03|value=2024-04-03", "time|17:30:00+02:00|offset=+02:00|value=17:30:00"]
      ),
      (
        "de", "2024-04-03T17:30:00-05:30",
        ["date|2024-04-03|value=2024-04-03", "time|17:30:00-05:30|offset=-05:30|value=17:30:00"]
      ),
      (
        "ja", "2024-04-03T17:30:00+0900",
        ["date|2024-04-03|value=2024-04-03", "time|17:30:00+0900|offset=+09:00|value=17:30:00"]
      ),
    ] as [(Language, String, [String])])
  func offsets(language: Language, text: String, expected: [String]) throws {
    #expect(try Self.finds("dates", in: text, language) == expected)
  }

  /// Proportions and verses were times.
  @Test(
    arguments: [
      ("en", "a ratio of 3:10, a 3:10 ratio, at 1:25 scale", []),
      ("en", "Genesis 3:16, 4:10; 1 Samuel 3:10; Rom. 8:28", []),
      ("en", "John 3:16 and at 3:16", ["03:16"]),
      ("en", "Doors 7:30, Ruth, 10:30", ["07:30", "10:30"]),
      ("en", "Mark 3:16 pm", ["15:16"]),
      ("de", "im Verhältnis 3:10, Maßstab 1:25, um 3:10 Uhr", ["03:10"]),
      ("de", "Johannes 3:16", []), ("nl", "verhouding 3:10, Mattheüs 5:44, om 3:10", ["03:10"]),
      ("fr", "un rapport de 3:10, Genèse 3:16", []), ("es", "escala 1:50, Génesis 3:16", []),
      ("ru", "масштаб 1:50, Бытие 3:16, в 13:16", ["13:16"]), ("zh-Hans", "比例为3:10，约翰福音3:16", []),
      ("ja", "比率は3:10、創世記3:16、朝の9:30", ["09:30"]), ("ko", "비율 3:10, 요한복음 3:16", []),
    ] as [(Language, String, [String])])
  func proportionsAndVerses(language: Language, text: String, times: [String]) throws {
    #expect(
      try Self.finds("dates", in: text, language).map { String($0.split(separator: "=").last!) }
        == times)
  }

  /// Networks give out numbers of certain lengths; the number of a telephone passes the check, too.
  @Test(arguments: [
    ("IMEI 490154203237518", []), ("IMEI 356938035643809", []),
    ("4222222222222", ["identifier.card|4222222222222|value=4222222222222"]),
    ("30569309025904", ["identifier.card|30569309025904|value=30569309025904"]),
    ("3530111333300000", ["identifier.card|3530111333300000|value=3530111333300000"]),
    ("6011111111111117", ["identifier.card|6011111111111117|value=6011111111111117"]),
  ])
  func lengthsOfCards(text: String, expected: [String]) throws {
    #expect(try Self.finds("identifiers", in: text) == expected)
  }
}
