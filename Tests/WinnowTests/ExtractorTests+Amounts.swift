import Testing
import Winnow

/// Amounts in the words of languages: factors, currencies, signs, and names before numbers.
extension ExtractorTests {
  /// Other currencies, and values wrong by a factor.
  @Test(
    arguments: [
      ("ro", "din 80 de case au rămas 30 de lei", ["80.0", "30.0 RON"]),
      ("ro", "60 de milioane de lei", ["60000000.0 RON"]),
      ("ja", "3ドルか2ポンドか900ウォン", ["3.0 USD", "2.0 GBP", "900.0 KRW"]),
      ("zh-Hant", "票價800元", ["800.0 TWD"]), ("zh-Hant-HK", "票價800元", ["800.0 HKD"]),
      ("zh-Hans", "美金40元,新台币2万元", ["40.0 USD", "20000.0 TWD"]),
      ("ar", "٣٠ جنيها و٢٠ ريالا و٥ دينار", ["30.0", "20.0", "5.0"]),
      ("ar", "٣٠ جنيه و٢٠ ريال", ["30.0 EGP", "20.0 SAR"]),
      ("ur", "90 روپے", ["90.0 PKR"]), ("lo", "700 ກີບ", ["700.0 LAK"]),
      ("sw", "Sh4,500 na shilingi 20", ["4500.0 TZS", "20.0 TZS"]),
      ("ha", "naira miliyan 7", ["7000000.0 NGN"]), ("az", "60 manat", ["60.0 AZN"]),
      ("hu", "20 forintba, 2 millió euróért", ["20.0 HUF", "2000000.0 EUR"]),
      ("tr", "40 liraya, 7 dolara", ["40.0 TRY", "7.0 USD"]),
      ("sv", "bara 249:- i dag", ["249.0 SEK"]), ("nl", "nu 15,- per stuk", ["15.0 EUR"]),
      ("en", "8.1 All members. 8.2 Try again.", ["8.1", "8.2"]),
      ("en", "COP30 in PHP 8, the TOP 20 ALL STARS", ["30.0", "8.0", "20.0"]),
      ("en", "EUR40, 300 TRY and MAD 45.50", ["40.0 EUR", "300.0 TRY", "45.5 MAD"]),
      ("en", "-$7 million, \u{2212}£3.20, -€4", ["-7000000.0 USD", "-3.2 GBP", "-4.0 EUR"]),
      ("en", "$2.5B, £3bn, $6T", ["2500000000.0 USD", "3000000000.0 GBP", "6000000000000.0 USD"]),
    ] as [(Language, String, [String])])
  func money(language: Language, text: String, expected: [String]) throws {
    #expect(try Self.amounts(text, language) == expected)
  }

  /// Parts of a number were told one by one, and forms of words for millions were not known.
  @Test(
    arguments: [
      ("hi", "40 हजार, 3 लाख 20 हजार करोड़ रुपये", ["40000.0", "3200000000000.0 INR"]),
      ("bn", "১২ হাজার ৪০৫ কোটি টাকা", ["124050000000.0 BDT"]),
      ("bn", "৭ দশমিক ২৫ কিলোমিটার", ["7.25 kilometer"]),
      ("ta", "20 லட்சம்", ["2000000.0"]), ("te", "3 కోట్లు", ["30000000.0"]),
      ("en", "2 million 300 thousand euros; 4 crore 20 lakh", ["2300000.0 EUR", "42000000.0"]),
      ("es", "3 mil 400 pesos", ["3400.0 MXN"]), ("cs", "3,5 milionu korun", ["3500000.0 CZK"]),
      ("sk", "1,5 milióna, 60-tisíc", ["1500000.0", "60000.0"]), ("el", "2 εκατ.", ["2000000.0"]),
      ("fa", "۷٫۲۰۰٫۰۰۰ ریال", ["7200000.0 IRR"]), ("en", "2½ years, 10³ things", ["2.5 year"]),
      ("ar", "و٧٠ ألفا ول٣٠ بيتا سنة ١٩٨٠م", ["70.0", "30.0", "1980.0"]),
    ] as [(Language, String, [String])])
  func factorsAndParts(language: Language, text: String, expected: [String]) throws {
    #expect(try Self.amounts(text, language) == expected)
  }

  /// The word for minus was not read, nor names that stand before numbers.
  @Test(
    arguments: [
      ("ru", "минус 7 градусов", ["-7.0 degree"]), ("de", "minus 3 Grad", ["-3.0 degree"]),
      ("fr", "moins 8 degrés, au moins 8 degrés", ["-8.0 degree", "8.0 degree"]),
      ("es", "más o menos 40", ["40.0"]), ("en", "9 minus 4", ["9.0", "4.0"]),
      ("nl", "min 6 graden, min 6 weken", ["-6.0 degree", "6.0 week"]),
      ("zh-Hans", "零下8摄氏度,胜3负2", ["-8.0 celsius", "3.0", "2.0"]),
      ("ko", "영하 4도", ["-4.0"]),
      ("sw", "asilimia 40 ya kilomita 12", ["40.0 percent", "12.0 kilometer"]),
      ("tr", "yüzde 38,5", ["38.5 percent"]), ("am", "40 በመቶ", ["40.0 percent"]),
      ("hu", "3,5 százalékkal", ["3.5 percent"]), ("it", "4 per cento", ["4.0 percent"]),
      ("en", "call 3 m@example.com", ["3.0"]),
    ] as [(Language, String, [String])])
  func signsAndNamesBeforeNumbers(language: Language, text: String, expected: [String]) throws {
    #expect(try Self.amounts(text, language) == expected)
  }

  /// Values with their currency or unit.
  static func amounts(_ text: String, _ language: Language) throws -> [String] {
    try finds("numbers", in: text, language).map { find in
      let data = find.split(separator: "|").dropFirst(2).map { $0.split(separator: "=") }
      return (data.filter { $0[0] == "value" } + data.filter { $0[0] != "value" })
        .map { String($0[1]) }.joined(separator: " ")
    }
  }
}
