import Testing
import Winnow

/// What the built-in extractors find, in texts written for the purpose.
@Suite struct ExtractorTests {
  /// One find, as a text: `type|text|key=value …`.
  static func finds(_ name: String, in text: String, _ language: Language = "en") throws -> [String]
  {
    let extractor = try #require(BuiltInExtractors.named(name))
    let utf8 = Array(text.utf8)
    let clean = CleanText(
      utf8: utf8,
      segments: [CleanText.Segment(range: 0..<utf8.count, language: language, role: .body)],
      mainLanguage: language)
    return try extractor.extract(from: clean).map { find in
      let data = find.data.sorted { $0.key < $1.key }.map { name, value in
        switch value {
        case .string(let text): "\(name)=\(text)"
        case .number(let number): "\(name)=\(number)"
        default: name
        }
      }
      return ([find.type.rawValue, clean.text(find.range)] + data).joined(separator: "|")
    }
  }

  // MARK: Addresses

  @Test(arguments: [
    (
      "See https://example.org/a_(b)?c=d#e, or (http://example.com).",
      [
        "url|https://example.org/a_(b)?c=d#e|host=example.org|scheme=https",
        "url|http://example.com|host=example.com|scheme=http",
      ]
    ),
    ("www.voorbeeld.nl/pad. Daarna", ["url|www.voorbeeld.nl/pad|host=www.voorbeeld.nl"]),
    ("go to example.com/about now", ["url|example.com/about|host=example.com"]),
    (
      "ftp://user@ftp.example.net:21/x",
      ["url|ftp://user@ftp.example.net:21/x|host=ftp.example.net|scheme=ftp"]
    ),
    ("https://пример.рф/путь。", ["url|https://пример.рф/путь|host=пример.рф|scheme=https"]),
    ("请看https://example.cn/路径。", []),
    ("a://b main.py e.g. this://", []),
    ("mail bee@example.org today", []),
  ])
  func urls(text: String, expected: [String]) throws {
    #expect(try Self.finds("urls", in: text) == expected)
  }

  @Test(arguments: [
    (
      "Write to bee.keeper+hive@mail.example.co.uk.",
      ["email|bee.keeper+hive@mail.example.co.uk|domain=mail.example.co.uk"]
    ),
    ("<пчела@пример.рф>", ["email|пчела@пример.рф|domain=пример.рф"]),
    ("a@b, a@b.c, @bee, bee@, x..y@example.org, a@b@c.org, 1@2.34", []),
    ("(o'neill@example.org)", ["email|o'neill@example.org|domain=example.org"]),
  ])
  func emails(text: String, expected: [String]) throws {
    #expect(try Self.finds("emails", in: text) == expected)
  }

  @Test(arguments: [
    (
      "Thanks @bee_keeper! See @bee@hive.social.",
      ["handle|@bee_keeper|name=bee_keeper", "handle|@bee@hive.social|name=bee@hive.social"]
    ),
    (
      "#bijen #пчёлы #मधुमक्खी #蜂 and #1, a#b",
      [
        "hashtag|#bijen|name=bijen", "hashtag|#пчёлы|name=пчёлы", "hashtag|#मधुमक्खी|name=मधुमक्खी",
        "hashtag|#蜂|name=蜂",
      ]
    ),
    ("bee@example.org, example.org/#top", []),
  ])
  func handles(text: String, expected: [String]) throws {
    #expect(try Self.finds("handles", in: text) == expected)
  }

  @Test(arguments: [
    (
      "Call +31 20 624 1111 or +1 (212) 555-0100.",
      ["phone|+31 20 624 1111|digits=+31206241111", "phone|+1 (212) 555-0100|digits=+12125550100"]
    ),
    ("Tel.: 624 11 11", ["phone|624 11 11|digits=6241111"]),
    ("020 624 1111", ["phone|020 624 1111|digits=0206241111"]),
    ("01 23 45 67 89", ["phone|01 23 45 67 89|digits=0123456789"]),
    ("هاتف: ٠٢٠ ٦٢٤ ١١١١", ["phone|٠٢٠ ٦٢٤ ١١١١|digits=0206241111"]),
    ("(212) 555-0100", ["phone|(212) 555-0100|digits=2125550100"]),
    ("In 2019-2024 there were 1,234,567 of 14.03.2024; +999 12345678; 3.14159265", []),
  ])
  func phones(text: String, expected: [String]) throws {
    #expect(try Self.finds("phones", in: text) == expected)
  }

  // MARK: Identifiers

  @Test(arguments: [
    // Numbers made for tests by the networks and by the registry.
    ("Card 4111 1111 1111 1111.", ["identifier.card|4111 1111 1111 1111|value=4111111111111111"]),
    ("378282246310005", ["identifier.card|378282246310005|value=378282246310005"]),
    ("4111 1111 1111 1112, 1234567812345670, 0000 0000 0000 0000", []),
    (
      "NL91 ABNA 0417 1643 00, GB82WEST12345698765432",
      [
        "identifier.iban|NL91 ABNA 0417 1643 00|value=NL91ABNA0417164300",
        "identifier.iban|GB82WEST12345698765432|value=GB82WEST12345698765432",
      ]
    ),
    ("NL92 ABNA 0417 1643 00, NL91ABNA041716430, XX91ABNA0417164300", []),
  ])
  func identifiers(text: String, expected: [String]) throws {
    #expect(try Self.finds("identifiers", in: text) == expected)
  }

  // MARK: Dates

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

  // MARK: Numbers

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

  @Test(
    arguments: [
      ("ar", "قال أحمد عبد الله العتيبي: «انتظرنا وقتا طويلا»", "أحمد عبد الله العتيبي"),
      ("it", "«Abbiamo aspettato a lungo», ha detto Paolo Rossi.", "Paolo Rossi"),
      ("de", "„Wir haben lange gewartet“, sagte Anna Schmidt der Zeitung.", "Anna Schmidt"),
      ("de", "„Wir haben lange gewartet“, sagte Ursula von der Heide.", "Ursula von der Heide"),
      ("ko", "“우리는 아주 오래 기다렸다”고 김민수가 말했다.", "김민수"),
    ] as [(Language, String, String)])
  func speakers(language: Language, text: String, speaker: String) throws {
    let finds = try Self.finds("quotations", in: text, language)
    #expect(finds.count == 1 && finds[0].hasSuffix("|speaker=\(speaker)"), "\(finds)")
  }

  // MARK: Acronyms

  @Test(arguments: [
    (
      "the World Health Organization (WHO) said",
      ["acronym|WHO|expansion=World Health Organization"]
    ),
    ("WHO (World Health Organization) said", ["acronym|WHO|expansion=World Health Organization"]),
    ("de Europese Centrale Bank (ECB)", ["acronym|ECB|expansion=Europese Centrale Bank"]),
    ("Международный валютный фонд (МВФ)", ["acronym|МВФ|expansion=Международный валютный фонд"]),
    ("She won (OK) and left (see above) the house (HQX)", []),
  ])
  func acronyms(text: String, expected: [String]) throws {
    #expect(try Self.finds("acronyms", in: text) == expected)
  }

  // MARK: Quotations

  @Test(
    arguments: [
      (
        "en", "“We have listened to the people,” said Rosalind Achterberg on Thursday.",
        ["quotation|We have listened to the people,|speaker=Rosalind Achterberg"]
      ),
      (
        "en", "\"Nobody left early,\" Achterberg told reporters.",
        ["quotation|Nobody left early,|speaker=Achterberg"]
      ),
      (
        "en", "Marten van der Oye said: \"The bridge stays.\"",
        ["quotation|The bridge stays.|speaker=Marten van der Oye"]
      ),
      (
        "en", "According to Dr. Jane Poe, “it will take three years”.",
        ["quotation|it will take three years|speaker=Dr. Jane Poe"]
      ),
      (
        "en", "“It will take long,” she said. “Very long indeed.”",
        ["quotation|It will take long,", "quotation|Very long indeed."]
      ),
      ("en", "The so-called “bridge” isn't 'new', and it’s a 6\" pipe.", []),
      (
        "nl", "‘Wij blijven hier tot het einde’, zei Pieter de Vries.",
        ["quotation|Wij blijven hier tot het einde|speaker=Pieter de Vries"]
      ),
      (
        "de", "„Wir haben lange gewartet“, sagte Anna Schmidt.",
        ["quotation|Wir haben lange gewartet|speaker=Anna Schmidt"]
      ),
      (
        "de", "»Wir haben lange gewartet«, sagte Anna Schmidt.",
        ["quotation|Wir haben lange gewartet|speaker=Anna Schmidt"]
      ),
      (
        "fr", "« Nous avons attendu longtemps », a déclaré Marie Dupont.",
        ["quotation|Nous avons attendu longtemps|speaker=Marie Dupont"]
      ),
      (
        "es", "«Esperamos mucho tiempo», dijo Juan Pérez.",
        ["quotation|Esperamos mucho tiempo|speaker=Juan Pérez"]
      ),
      (
        "ru", "«Мы долго ждали», — сказал Иван Петров.",
        ["quotation|Мы долго ждали|speaker=Иван Петров"]
      ),
      (
        "sv", "”Vi väntade länge på dem”, sade Erik Lund.",
        ["quotation|Vi väntade länge på dem|speaker=Erik Lund"]
      ),
      ("zh-Hans", "王晓明说:“我们等了很久很久。”", ["quotation|我们等了很久很久。|speaker=王晓明"]),
      ("ja", "「ずっと待っていました」と田中は述べた。", ["quotation|ずっと待っていました|speaker=田中"]),
      (
        "ar", "قال أحمد علي: «انتظرنا وقتا طويلا»",
        ["quotation|انتظرنا وقتا طويلا|speaker=أحمد علي"]
      ),
      ("und", "“No language is known here” (X)", ["quotation|No language is known here"]),
    ] as [(Language, String, [String])])
  func quotations(language: Language, text: String, expected: [String]) throws {
    #expect(try Self.finds("quotations", in: text, language) == expected)
  }

  // MARK: All

  @Test func findsLeadBackToTheirPlaceInTheText() throws {
    let text = """
      By Rosalind Achterberg
      The harbour council voted on 14 March 2024 to keep the old lifting bridge for 12 years.
      “We have listened to the people who cross it,” said Marten Oye after the long debate.

      """
    let result = Pipeline(policy: .keepAll, extractors: BuiltInExtractors.all.map(\.extractor))
      .run(Document(text: text))
    #expect(result.failures.isEmpty)
    #expect(
      Set(result.extractions.map(\.annotation.type)).isSuperset(of: ["date", "quotation", "number"])
    )
    for find in result.extractions {
      #expect(
        find.sourceRanges.map { result.text($0) }.joined()
          == String(decoding: result.cleanUTF8[find.annotation.range], as: UTF8.self))
    }
  }

  /// Whatever the text, extractors keep inside of it, on scalar boundaries.
  @Test func noTextBreaksAnExtractor() throws {
    let pieces = [
      "“", "”", "\"", "'", "«", "»", "「", "(", ")", "@", "#", "://", "www.", "+", "-", ".", ",",
      ":",
      "/", "1", "12", "2024", "٣", "三", "年", "月", "March", "maart", "said", "WHO", " ", "\n", "é",
      "क्", "🙂", "\u{200D}", "%", "€", "km", "NL91", "h", "am", "a",
    ]
    var seed: UInt64 = 7
    func next(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % bound
    }
    for _ in 0..<300 {
      let text = (0..<next(30)).map { _ in pieces[next(pieces.count)] }.joined()
      let utf8 = Array(text.utf8)
      for (name, extractor) in BuiltInExtractors.all {
        for language in ["en", "ja", "ar"] as [Language] {
          let clean = CleanText(
            utf8: utf8,
            segments: [CleanText.Segment(range: 0..<utf8.count, language: language, role: .body)],
            mainLanguage: language)
          for find in try extractor.extract(from: clean) {
            #expect(find.range.upperBound <= utf8.count && !find.range.isEmpty, "\(name): \(text)")
            #expect(String(validating: utf8[find.range], as: UTF8.self) != nil, "\(name): \(text)")
            #expect(0...1 ~= find.score)
          }
        }
      }
    }
  }
}
