import Testing
import Winnow

/// Numbers with units and currencies.
extension ExtractorTests {
  @Test(
    arguments: [
      (
        "en", "It grew 12.5% to 1,234 km.",
        ["number|12.5%|unit=percent|value=12.5", "number|1,234 km|unit=kilometer|value=1234.0"]
      ),
      (
        "en", "$3.5 million or €25",
        ["number|$3.5 million|currency=USD|value=3500000.0", "number|€25|currency=EUR|value=25.0"]
      ),
      ("en", "Covid19, B52, 1.2.3, 007 and 12 bees", ["number|12|value=12.0"]),
      (
        "en", "-5 °C or 23 degrees Celsius",
        [
          "number|-5 °C|unit=celsius|value=-5.0",
          "number|23 degrees Celsius|unit=celsius|value=23.0",
        ]
      ),
      ("en", "EUR 12.50", ["number|EUR 12.50|currency=EUR|value=12.5"]),
      ("en", "on 14 March 2024 we sold 3", ["number|3|value=3.0"]),
      (
        "de", "1.234,5 Kilometer und 3 Millionen Euro",
        [
          "number|1.234,5 Kilometer|unit=kilometer|value=1234.5",
          "number|3 Millionen Euro|currency=EUR|value=3000000.0",
        ]
      ),
      (
        "fr", "1 234,5 € et 12 %",
        ["number|1 234,5 €|currency=EUR|value=1234.5", "number|12 %|unit=percent|value=12.0"]
      ),
      (
        "nl", "€ 1.250,50 voor 5 kilo",
        ["number|€ 1.250,50|currency=EUR|value=1250.5", "number|5|value=5.0"]
      ),
      ("hi", "12,34,567 रुपये", ["number|12,34,567 रुपये|currency=INR|value=1234567.0"]),
      (
        "ja", "3億円と5キログラム",
        ["number|3億円|currency=JPY|value=300000000.0", "number|5キログラム|unit=kilogram|value=5.0"]
      ),
      ("ar", "٥ كيلومتر", ["number|٥ كيلومتر|unit=kilometer|value=5.0"]),
      ("ru", "2,5 тысячи рублей", ["number|2,5 тысячи рублей|currency=RUB|value=2500.0"]),
      ("ru", "30 долларов", ["number|30 долларов|currency=USD|value=30.0"]),
      ("nb", "50 kroner", ["number|50 kroner|currency=NOK|value=50.0"]),
      ("zh-Hans", "3.5亿元", ["number|3.5亿元|currency=CNY|value=350000000.0"]),
      (
        "en", "5 dollars and 6 New ideas",
        ["number|5 dollars|currency=USD|value=5.0", "number|6|value=6.0"]
      ),
      (
        "nl", "20 procent van 100 m2",
        [
          "number|20 procent|unit=percent|value=20.0",
          "number|100 m2|unit=square-meter|value=100.0",
        ]
      ),
      (
        "zh-Hans", "买了5公里,100万人",
        ["number|5公里|unit=kilometer|value=5.0", "number|100万|value=1000000.0"]
      ),
      (
        "en", "10 000 people and 1.5bn",
        ["number|10 000|value=10000.0", "number|1.5bn|value=1500000000.0"]
      ),
    ] as [(Language, String, [String])])
  func numbers(language: Language, text: String, expected: [String]) throws {
    #expect(try Self.finds("numbers", in: text, language) == expected)
  }

  /// Digits that belong to something else were told as numbers, the groups of a bank account even as a
  /// telephone number.
  @Test(
    arguments: [
      ("en", "+31 20 624 1111, 020 624 1112 or 800-555-0199"),
      ("en", "NL91 ABNA 0417 1643 00 and 4111 1111 1111 1111"),
      ("en", "ISBN 978-3-16-148410-0, ISBN-10: 0-306-40615-2, ISSN 2049-363X"),
      ("en", "https://example.org/2024/03/14/item-12.html?page=3"),
      ("en", "press.2024@example.org, @bridge_88, #cop28, Covid-19, 192.168.0.1"),
      ("en", "2024-03-14T18:40:05Z"), ("ja", "2024年3月14日18時40分"), ("fr", "01 42 96 10 20"),
    ] as [(Language, String)])
  func digitsOfOtherThingsAreNoNumbers(language: Language, text: String) throws {
    #expect(try Self.finds("numbers", in: text, language) == [])
  }

  @Test(
    arguments: [
      ("en", "all 250 of them", ["number|250|value=250.0"]),
      ("en", "ALL 250", ["number|ALL 250|currency=ALL|value=250.0"]),
      (
        "en", "£3m for 3m of wall",
        [
          "number|£3m|currency=GBP|value=3000000.0", "number|3m|unit=meter|value=3.0",
        ]
      ),
      (
        "es", "2,5 millones de euros", ["number|2,5 millones de euros|currency=EUR|value=2500000.0"]
      ),
      (
        "es", "25,000 MXN y 1,72 m.",
        [
          "number|25,000 MXN|currency=MXN|value=25000.0", "number|1,72 m|unit=meter|value=1.72",
        ]
      ),
      ("sk", "5 eur", ["number|5 eur|currency=EUR|value=5.0"]),
      ("zh-Hant", "票價NT$500,2024年3月14日", ["number|NT$500|currency=TWD|value=500.0"]),
      ("id", "Rp50.000", ["number|Rp50.000|currency=IDR|value=50000.0"]),
      ("bn", "৫০০ টাকা", ["number|৫০০ টাকা|currency=BDT|value=500.0"]),
      ("he", "ל-120 שקלים", ["number|120 שקלים|currency=ILS|value=120.0"]),
    ] as [(Language, String, [String])])
  func amounts(language: Language, text: String, expected: [String]) throws {
    #expect(try Self.finds("numbers", in: text, language) == expected)
  }

  /// Two marks, the last of them once, can be read in one way whatever the language; numbers were cut in two.
  @Test(
    arguments: [
      ("de", "$1,234.50 und $12,500.75", [1234.5, 12500.75]),
      ("fr", "1,234,567.89 dollars", [1_234_567.89]),
      ("en", "€1.234,56 and €1.234.567,89", [1234.56, 1_234_567.89]),
      ("de", "1'500 und CHF 1'234'567.50", [1500, 1_234_567.5]),
      ("en", "1.234.567 in all", [1_234_567]),
      ("en", "10.20.30, 1.2.3 and 192.168.100.200", []),
      ("de", "1,234,5", []),
    ] as [(Language, String, [Double])])
  func numbersInTheFormatOfOtherLanguages(
    language: Language, text: String, values: [Double]
  ) throws {
    #expect(try Self.values(text, language) == values)
  }

  @Test(
    arguments: [
      ("ja", "1億2,345万円", ["number|1億2,345万円|currency=JPY|value=123450000.0"]),
      ("ko", "1조 2345억원", ["number|1조 2345억원|currency=KRW|value=1234500000000.0"]),
      (
        "ko", "3만 5000원과 2만 5천 원",
        [
          "number|3만 5000원|currency=KRW|value=35000.0", "number|2만 5천 원|currency=KRW|value=25000.0",
        ]
      ),
      ("zh-Hans", "1亿2345万元", ["number|1亿2345万元|currency=CNY|value=123450000.0"]),
      ("zh-Hant", "3萬5千人", ["number|3萬5千|value=35000.0"]),
      ("zh-Hans", "3万5百", ["number|3万|value=30000.0", "number|5|value=5.0"]),
      ("ja", "3万と5万", ["number|3万|value=30000.0", "number|5万|value=50000.0"]),
      // No smaller factor: another number.
      ("ja", "3万5億", ["number|3万|value=30000.0", "number|5億|value=500000000.0"]),
    ] as [(Language, String, [String])])
  func amountsGoOnUnderSmallerFactors(
    language: Language, text: String, expected: [String]
  ) throws {
    #expect(try Self.finds("numbers", in: text, language) == expected)
  }

  /// Symbols of units keep their case, and money its everyday name.
  @Test(
    arguments: [
      (
        "en", "10M followers on the 5G network, 5 m and 3 l",
        [
          "number|5 m|unit=meter|value=5.0", "number|3 l|unit=liter|value=3.0",
        ]
      ),
      (
        "en", "5,000 yen, 200 baht, 90 zlotys",
        [
          "number|5,000 yen|currency=JPY|value=5000.0", "number|200 baht|currency=THB|value=200.0",
          "number|90 zlotys|currency=PLN|value=90.0",
        ]
      ),
      (
        "en", "of 5 won by real teams, 3 real ones",
        [
          "number|5|value=5.0", "number|3|value=3.0",
        ]
      ),
      ("pt", "50 reais", ["number|50 reais|currency=BRL|value=50.0"]),
      ("es", "50 pesos", ["number|50 pesos|currency=MXN|value=50.0"]),
      (
        "tr", "%12,5 ve % 8",
        [
          "number|%12,5|unit=percent|value=12.5", "number|% 8|unit=percent|value=8.0",
        ]
      ),
      ("en", "5% 12", ["number|5%|unit=percent|value=5.0", "number|12|value=12.0"]),
      ("en", "Price:20 EUR, v:2", ["number|20 EUR|currency=EUR|value=20.0"]),
    ] as [(Language, String, [String])])
  func unitsAndMoney(language: Language, text: String, expected: [String]) throws {
    #expect(try Self.finds("numbers", in: text, language) == expected)
  }

  private static func values(_ text: String, _ language: Language) throws -> [Double] {
    try finds("numbers", in: text, language).compactMap { find in
      find.split(separator: "|").last { $0.hasPrefix("value=") }.flatMap { Double($0.dropFirst(6)) }
    }
  }
}
