import Testing
import Winnow

/// Points, widths and letters beside numbers, and what is counted in millions.
extension ExtractorTests {
  /// The point before a number was left out, and marks of full width were not read.
  @Test(
    arguments: [
      ("en", ".5 kg, .25 inches and .05%", ["0.5 kilogram", "0.25 inch", "0.05 percent"]),
      (
        "en", "$.75, -.4 °C, (.625), v.2, ...3, .1.2", ["0.75 USD", "-0.4 celsius", "0.625", "3.0"]
      ),
      ("es", ".5 kg", ["0.5 kilogram"]), ("de", "um .75 Meter", ["0.75 meter"]),
      ("ja", "４．５％増、3％減", ["4.5 percent", "3.0 percent"]),
      ("zh-Hans", "增长６．７５％，下降4％", ["6.75 percent", "4.0 percent"]),
      ("zh-Hant", "５６，７８９人，3.5％", ["56789.0", "3.5 percent"]),
      ("ko", "4.5％ 올랐다", ["4.5 percent"]),
    ] as [(Language, String, [String])])
  func pointsAndWidths(language: Language, text: String, expected: [String]) throws {
    #expect(try Self.amounts(text, language) == expected)
  }

  /// Millions were metres, and letters of another script and dots of another kind no units.
  @Test(
    arguments: [
      ("en", "20 m dollars, 6m euros", ["20000000.0 USD", "6000000.0 EUR"]),
      (
        "en", "6m people, 7m tonnes, 8 m deep, 9m",
        ["6000000.0", "7000000.0 tonne", "8.0 meter", "9.0 meter"]
      ),
      ("en", "the 100m men’s final", ["100.0 meter"]),
      ("de", "20 m Dollar, 8 m tief", ["20000000.0 USD", "8.0 meter"]),
      ("ru", "-7 °С и 30 кВт·ч", ["-7.0 celsius", "30.0 kilowatt-hour"]),
      ("uk", "7 °С", ["7.0 celsius"]), ("bg", "7 °С", ["7.0 celsius"]),
      ("ru", "30 кВт⋅ч, 40 кВт", ["30.0 kilowatt-hour", "40.0 kilowatt"]),
    ] as [(Language, String, [String])])
  func millionsAndSymbols(language: Language, text: String, expected: [String]) throws {
    #expect(try Self.amounts(text, language) == expected)
  }
}
