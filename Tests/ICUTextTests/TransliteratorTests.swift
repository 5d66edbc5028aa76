import ICUText
import Testing

@Suite("Transliteration")
struct TransliteratorTests {
  @Test(
    "writes other scripts in Latin",
    arguments: [("Привет", "Privet"), ("नमस्ते", "namaste"), ("", ""), ("déjà vu", "deja vu")])
  func latin(text: String, expected: String) throws {
    let latin = try Transliterator("Any-Latin; Latin-ASCII")
    #expect(latin.apply(to: text) == expected)
    #expect(latin.apply(to: text) == expected)
  }

  @Test("names an identifier that ICU does not know")
  func unknown() {
    let error = #expect(throws: ICUError.self) { _ = try Transliterator("No-Such") }
    #expect(error?.operation == "opening the transliterator \"No-Such\"")
  }
}
