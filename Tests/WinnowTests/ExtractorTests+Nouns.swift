import Testing
import Winnow

/// Money by its bare noun.
extension ExtractorTests {
  /// Where "US-Dollar" is one word, the bare noun was the dollar of another country.
  @Test(
    arguments: [
      ("de", "rund 60 Millionen Dollar", ["60000000.0 USD"]),
      ("de", "14 Dollar an der Börse in New York", ["14.0 USD"]),
      ("de", "15 US-Dollar", ["15.0 USD"]),
      ("hu", "60 dollár, 7 dollárért", ["60.0 USD", "7.0 USD"]),
      ("af", "60 dollar", ["60.0 USD"]), ("lb", "60 Dollar", ["60.0 USD"]),
      ("nl", "60 dollar", ["60.0 USD"]), ("sv", "60 dollar", ["60.0 USD"]),
      ("nb", "60 dollar", ["60.0 USD"]), ("da", "60 dollar", ["60.0 USD"]),
      ("fr", "60 dollars", ["60.0 USD"]), ("es", "60 dólares", ["60.0 USD"]),
      ("ru", "60 долларов", ["60.0 USD"]), ("et", "60 dollarit", ["60.0 USD"]),
      ("fi", "60 dollaria", ["60.0 USD"]),
    ] as [(Language, String, [String])])
  func bareNounsOfMoney(language: Language, text: String, expected: [String]) throws {
    #expect(try Self.amounts(text, language) == expected)
  }
}
