import Testing
import Winnow

/// What depends on more than one line, or on how a text is stored.
extension ExtractorTests {
  /// The number of a book in one line took the finds of another away: its place was that in the line.
  @Test func theNumberOfABookClaimsItsOwnDigitsOnly() {
    let lines = ["Paid on 12 March 2024 – all $4,500.\n", "See ISBN 978-3-16-148410-0 too.\n"]
    let utf8 = Array(lines.joined().utf8)
    let middle = lines[0].utf8.count
    let clean = CleanText(
      utf8: utf8,
      segments: [0..<middle, middle..<utf8.count].map {
        CleanText.Segment(range: $0, language: "en", role: .body)
      },
      mainLanguage: "en")
    #expect(NumberExtractor().extract(from: clean).map { clean.text($0.range) } == ["$4,500"])
    #expect(
      DateExtractor().extract(from: clean).map { clean.text($0.range) } == ["12 March 2024"])
  }

  /// Canonically equivalent texts give the same finds.
  @Test(
    arguments: [
      ("dates", "fr", "le 12 fe\u{301}vrier 2024", ["2024-02-12"]),
      ("dates", "de", "am 12. Ma\u{308}rz 2024", ["2024-03-12"]),
      ("dates", "pl", "5 wrzes\u{301}nia 2024", ["2024-09-05"]),
      ("dates", "vi", "nga\u{300}y 12 tha\u{301}ng 3 na\u{306}m 2024", ["2024-03-12"]),
      (
        "dates", "ko",
        "2024\u{1102}\u{1167}\u{11AB} 3\u{110B}\u{116F}\u{11AF} 12\u{110B}\u{1175}\u{11AF}",
        ["2024-03-12"]
      ),
      ("numbers", "vi", "3 trie\u{323}\u{302}u \u{111}o\u{302}\u{300}ng", ["3000000.0 VND"]),
    ] as [(String, Language, String, [String])])
  func decomposedTextIsReadAsComposed(
    extractor: String, language: Language, text: String, values: [String]
  ) throws {
    let finds = try Self.finds(extractor, in: text, language)
    #expect(finds.count == values.count)
    for (find, value) in zip(finds, values) {
      for part in value.split(separator: " ") { #expect(find.contains("=\(part)"), "\(find)") }
      // The find is the text as it is, whole.
      let found = find.split(separator: "|")[1].unicodeScalars
      #expect(found.elementsEqual(text.unicodeScalars.suffix(found.count)), "\(find)")
    }
  }

  /// A text of figures has no language; it is read in the one it is said to be in.
  @Test func figuresAreReadInTheLanguageTheyAreSaidToBeIn() {
    for (language, value) in [("de", 1250.0), ("en", 1.25)] as [(Language, Double)] {
      var options = LanguageAnalyzer.Options()
      options.expectedLanguage = language
      let pipeline = Pipeline(
        policy: .keepAll, languageAnalyzer: LanguageAnalyzer(options: options), annotators: [],
        extractors: [NumberExtractor()])
      let finds = pipeline.run(Document(text: "1.250\n")).extractions
      #expect(finds.map { $0.annotation.data["value"]?.double } == [value])
    }
  }
}
