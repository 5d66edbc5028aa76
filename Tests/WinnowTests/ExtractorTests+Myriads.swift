import Testing
import Winnow

/// Amounts in powers of ten thousand.
extension ExtractorTests {
  /// Thousands before a power of ten thousand were added first, and then all was multiplied by it.
  @Test(
    arguments: [
      ("ko", "정부는 1억 2천만 원을 지원한다.", ["120000000.0 KRW"]),
      ("ko", "예산은 3조 4천억 원, 5천만원이다.", ["3400000000000.0 KRW", "50000000.0 KRW"]),
      ("ko", "3천5백만 명, 2천345만 원, 7백만 달러", ["35000000.0", "23450000.0 KRW", "7000000.0 USD"]),
      ("ko", "6만 7천 원과 8천 원, 3만 5억", ["67000.0 KRW", "8000.0 KRW", "30000.0", "500000000.0"]),
      ("ja", "2億3千万人が4億5千万円を払った", ["230000000.0", "450000000.0 JPY"]),
      ("ja", "6兆7千億円、3千万円、5百万円", ["6700000000000.0 JPY", "30000000.0 JPY", "5000000.0 JPY"]),
      ("ja", "1億2,345万円と3億4567万8千円", ["123450000.0 JPY", "345678000.0 JPY"]),
      (
        "zh-Hans", "2亿3千万元，4万5千亿元，1万6000亿元",
        ["230000000.0 CNY", "4500000000000.0 CNY", "1600000000000.0 CNY"]
      ),
      ("zh-Hant", "3億4千萬元與5百萬人", ["340000000.0 TWD", "5000000.0"]),
      ("yue", "6億7千萬", ["670000000.0"]),
    ] as [(Language, String, [String])])
  func thousandsOfPowersOfTenThousand(language: Language, text: String, expected: [String]) throws {
    #expect(try Self.amounts(text, language) == expected)
  }
}
