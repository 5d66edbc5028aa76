import Testing
import Winnow

/// What the marks in numbers and the letters behind them mean.
extension ExtractorTests {
  /// Amounts came out a thousand times too large: behind a lone zero, behind another mark and behind more
  /// than three digits stand decimals, and behind the decimal mark of the language, too, unless the
  /// country of the currency parts thousands by it.
  @Test(
    arguments: [
      ("en", "0,750 or 2345,678", ["0.75", "2345.678"]), ("de", "0.750", ["0.75"]),
      ("ru", "0.250 и 2345.678", ["0.25", "2345.678"]),
      ("de", "0.750 € und 0,750 €", ["0.75 EUR", "0.75 EUR"]),
      ("nl", "7.654,321 € of 7,654.321 €", ["7654.321 EUR", "7654.321 EUR"]),
      ("en", "$7,654.321 and €7.654,321", ["7654.321 USD", "7654.321 EUR"]),
      ("en", "$2.899 a gallon, £0.275, £2.150", ["2.899 USD", "0.275 GBP", "2.15 GBP"]),
      ("de", "1,879 € je Liter", ["1.879 EUR"]), ("pl", "6,459 zł", ["6.459 PLN"]),
      ("de", "1,879 Millionen €", ["1879000.0 EUR"]),
      ("en", "R$2.750, IDR 45.000", ["2750.0 BRL", "45000.0 IDR"]),
      ("de", "$2,750", ["2750.0 USD"]),
    ] as [(Language, String, [String])])
  func threeDigitsBehindAMark(language: Language, text: String, expected: [String]) throws {
    #expect(try Self.amounts(text, language) == expected)
  }

  /// What leaves a doubt says so.
  @Test func doubtfulMarksHaveALowerScore() {
    for (text, score) in [("$2.899", 0.8), ("R$2.750", 0.6), ("7 654,32", 0.6), ("$2.89", 0.95)] {
      let utf8 = Array(text.utf8)
      let clean = CleanText(
        utf8: utf8,
        segments: [CleanText.Segment(range: 0..<utf8.count, language: "en", role: .body)],
        mainLanguage: "en")
      #expect(NumberExtractor().extract(from: clean).map(\.score) == [score], "\(text)")
    }
  }

  /// Only the end of "7 654,32" was read where groups are parted in another way, and the groups of
  /// telephone numbers as Indian ones.
  @Test(
    arguments: [
      ("en", "7 654,32 in all", ["7654.32"]), ("de", "7 654 321,5 km", ["7654321.5 kilometer"]),
      ("es", "7 654.32", ["7654.32"]), ("en", "of 7 654 we", ["7.0", "654.0"]),
      ("en", "7 654,321", ["7.0", "654321.0"]), ("nl", "2024 654,32", ["2024.0", "654.32"]),
      ("pl", "47 58 123 z", ["47.0", "58123.0"]), ("hi", "47,58,123", ["4758123.0"]),
    ] as [(Language, String, [String])])
  func groupsBehindSpaces(language: Language, text: String, expected: [String]) throws {
    #expect(try Self.amounts(text, language) == expected)
  }

  /// A language without a sign of its own for the dollar gave it to another country.
  @Test(
    arguments: [
      ("ar", "$70 أو £80 أو ¥90", ["70.0 USD", "80.0 GBP", "90.0 JPY"]),
      ("ja", "¥70か￥80か＄90", ["70.0 JPY", "80.0 JPY", "90.0 USD"]),
      ("zh-Hans", "￥70和¥80", ["70.0 CNY", "80.0 CNY"]), ("zh-Hant", "$70", ["70.0 TWD"]),
      ("fr", "70 $ et 80 £", ["70.0 USD", "80.0 GBP"]),
      ("hi", "$70, ₹80", ["70.0 USD", "80.0 INR"]),
    ] as [(Language, String, [String])])
  func bareSignsOfMoney(language: Language, text: String, expected: [String]) throws {
    #expect(try Self.amounts(text, language) == expected)
  }

  /// Years were grams and seconds, speeds distances, and degrees of no scale.
  @Test(
    arguments: [
      ("ru", "1987 г и 350 г, 1500 г", ["1987.0 year", "350.0 gram", "1500.0 gram"]),
      ("uk", "у 1987 г. було", ["1987.0 year"]), ("de", "1987 g", ["1987.0 gram"]),
      ("es", "los 1970s y 45 s", ["45.0 second"]), ("und", "In the 1970s.", []),
      ("pl", "-7 °C i 90 km/h", ["-7.0 celsius", "90.0 kilometer-per-hour"]),
      ("nl", "90 km/h, 4 m/s", ["90.0 kilometer-per-hour", "4.0 meter-per-second"]),
      ("tr", "90 km/h", ["90.0 kilometer-per-hour"]),
      ("en", "11 km/s, 5 m³/day, 5 km/h", ["11.0", "5.0", "5.0 kilometer-per-hour"]),
      ("de", "11 m³/h und 50 mg/Tablette, 25℃", ["11.0", "50.0 milligram", "25.0 celsius"]),
    ] as [(Language, String, [String])])
  func yearsAndRates(language: Language, text: String, expected: [String]) throws {
    #expect(try Self.amounts(text, language) == expected)
  }
}
