import Testing
import Winnow

/// Addresses, handles, telephone numbers and identifiers.
extension ExtractorTests {
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
    (
      "请看https://example.cn/路径。",
      ["url|https://example.cn/路径|host=example.cn|scheme=https"]
    ),
    (
      "詳しくはhttps://example.jp/news/123をご覧ください",
      ["url|https://example.jp/news/123|host=example.jp|scheme=https"]
    ),
    ("자세한 내용은 www.example.kr에서", ["url|www.example.kr|host=www.example.kr"]),
    ("เว็บไซต์example.com/aได้เลย", ["url|example.com/a|host=example.com"]),
    (
      "http://localhost:8080/admin WWW.EXAMPLE.ORG example.com:8080/x",
      [
        "url|http://localhost:8080/admin|host=localhost|scheme=http",
        "url|WWW.EXAMPLE.ORG|host=www.example.org", "url|example.com:8080/x|host=example.com",
      ]
    ),
    ("http://localhost/a", ["url|http://localhost/a|host=localhost|scheme=http"]),
    (
      "example.com,example.org; x.example.net's",
      [
        "url|example.com|host=example.com", "url|example.org|host=example.org",
        "url|x.example.net|host=x.example.net",
      ]
    ),
    // The colons of an address in figures were taken for that before a port.
    (
      "http://[2001:db8::7]:8080/x and https://[::1]",
      [
        "url|http://[2001:db8::7]:8080/x|host=[2001:db8::7]|scheme=http",
        "url|https://[::1]|host=[::1]|scheme=https",
      ]
    ),
    // Where a link of Markdown stands before a letter, the sentence went on in its address.
    (
      "[地图](http://example.org/b_(c))市场，（见(http://example.net/路)桥",
      [
        "url|http://example.org/b_(c)|host=example.org|scheme=http",
        "url|http://example.net/路|host=example.net|scheme=http",
      ]
    ),
    (
      "(siehe http://example.org)市 two [link](http://example.com/d)s, http://example.com/e)f",
      [
        "url|http://example.org|host=example.org|scheme=http",
        "url|http://example.com/d|host=example.com|scheme=http",
        "url|http://example.com/e)f|host=example.com|scheme=http",
      ]
    ),
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
    ("メールはinfo@example.jpまで", ["email|info@example.jp|domain=example.jp"]),
    ("或发邮件到info@example.cn联系我们", ["email|info@example.cn|domain=example.cn"]),
    ("이메일은 info@example.kr로", ["email|info@example.kr|domain=example.kr"]),
    ("หรืออีเมลinfo@example.co.thได้เลย", ["email|info@example.co.th|domain=example.co.th"]),
    ("http://user:pw@host.example.org/ ftp://user@ftp.example.net", []),
    ("mailto:bee@example.org", ["email|bee@example.org|domain=example.org"]),
    (
      "bee@example.org|ant@example.org to=fly@example.org",
      [
        "email|bee@example.org|domain=example.org", "email|ant@example.org|domain=example.org",
        "email|fly@example.org|domain=example.org",
      ]
    ),
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
    (
      "+44 (0)20 7946 0958, +49 (0)30 1234567, +39 06 1234 5678",
      [
        "phone|+44 (0)20 7946 0958|digits=+442079460958",
        "phone|+49 (0)30 1234567|digits=+49301234567",
        "phone|+39 06 1234 5678|digits=+390612345678",
      ]
    ),
    (
      "Tel:020 7946 0958, Fax:+44 20 7946 0959, Tel.:030/1234567",
      [
        "phone|020 7946 0958|digits=02079460958", "phone|+44 20 7946 0959|digits=+442079460959",
        "phone|030/1234567|digits=0301234567",
      ]
    ),
    (
      "TEL:03-1234-5678 または 電話：03-1234-5679",
      [
        "phone|03-1234-5678|digits=0312345678", "phone|03-1234-5679|digits=0312345679",
      ]
    ),
    ("Tel.: 624 11 11", ["phone|624 11 11|digits=6241111"]),
    ("020 624 1111", ["phone|020 624 1111|digits=0206241111"]),
    ("01 23 45 67 89", ["phone|01 23 45 67 89|digits=0123456789"]),
    ("هاتف: ٠٢٠ ٦٢٤ ١١١١", ["phone|٠٢٠ ٦٢٤ ١١١١|digits=0206241111"]),
    ("(212) 555-0100", ["phone|(212) 555-0100|digits=2125550100"]),
    ("Es hilft Ihnen 040 / 7654321, rund um die Uhr.", ["phone|040 / 7654321|digits=0407654321"]),
    // A postcode is no part of a number, and a second number no part of the first.
    ("Tel. 030 765432 10117 Berlin", ["phone|030 765432|digits=030765432"]),
    // Nor is what counts the next word.
    (
      "Ring +31 20 765 43 21 4 times, (030) 7654321 15 minutes before, +49 30 765432 0 or so.",
      [
        "phone|+31 20 765 43 21|digits=+31207654321", "phone|(030) 7654321|digits=0307654321",
        "phone|+49 30 765432 0|digits=+49307654320",
      ]
    ),
    (
      "Tlf. 22 13 54 76, mob. 91 23 45 78",
      ["phone|22 13 54 76|digits=22135476", "phone|91 23 45 78|digits=91234578"]
    ),
    (
      "Tel: 020 624 3333 / 020 624 4444",
      ["phone|020 624 3333|digits=0206243333", "phone|020 624 4444|digits=0206244444"]
    ),
    (
      "0813-4567-8901, 1800-22-0145, 0 2345 1987",
      [
        "phone|0813-4567-8901|digits=081345678901", "phone|1800-22-0145|digits=1800220145",
        "phone|0 2345 1987|digits=023451987",
      ]
    ),
    ("موبايل: 01098765432", ["phone|01098765432|digits=01098765432"]),
    ("fax 2018-2020", []),
    ("In 2019-2024 there were 1,234,567 of 14.03.2024; +999 12345678; 3.14159265", []),
  ])
  func phones(text: String, expected: [String]) throws {
    #expect(try Self.finds("phones", in: text) == expected)
  }

  @Test(arguments: [
    // Numbers made for tests by the networks and by the registry.
    ("Card 4111 1111 1111 1111.", ["identifier.card|4111 1111 1111 1111|value=4111111111111111"]),
    (
      "5555 5555 5555 4444 7 times, 4111-1111-1111-1111 12/30",
      [
        "identifier.card|5555 5555 5555 4444|value=5555555555554444",
        "identifier.card|4111-1111-1111-1111|value=4111111111111111",
      ]
    ),
    ("4111 1111 1111 1111 1111 1111", []),
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
}
