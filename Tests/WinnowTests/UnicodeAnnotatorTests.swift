import Testing
import Winnow

struct UnicodeAnnotatorTests {
  @Test func thePipelineSaysWhatIsHidden() throws {
    let text = "The tide rises twice a day here.\nIt floods\u{200B} the p\u{430}th each time.\n"
    let result = Pipeline().run(Document(text: text))
    let found = result.annotations.filter { $0.type.family == "unicode" }
    #expect(found.map(\.type) == ["unicode.zero-width", "unicode.homoglyph"])
    #expect(found.map(\.by) == ["unicode/1", "unicode/1"])
    #expect(found.last?.data["payload"] == "path")
    #expect(result.text(try #require(found.last).range) == "p\u{430}th")
  }

  /// Words of two scripts that feign nothing were told like those that do.
  @Test func mixedWordsAreWeakFindings() {
    let text = "Пришла SMSка, купил чехол к iPhoneу, сделал COVIDный тест. Сайт p\u{430}ypal.\n"
    let found = Pipeline().run(Document(text: text)).annotations
      .filter { $0.type.family == "unicode" }
    let mixed: AnnotationType = "unicode.mixed-script"
    #expect(found.map(\.type) == [mixed, mixed, mixed, "unicode.homoglyph"])
    #expect(found.map { $0.score < 0.5 } == [true, true, true, false])
  }

  @Test func whatANewerSystemMayShowIsAWeakFinding() {
    let tags = String(
      String.UnicodeScalarView("ustx".unicodeScalars.map { Unicode.Scalar($0.value + 0xE0000)! }))
    let text = "The flag of Texas is 🏴\(tags)\u{E007F} here, and \u{378} is nothing.\n"
    let found = Pipeline().run(Document(text: text)).annotations
      .filter { $0.type.family == "unicode" }
    #expect(found.map(\.type) == ["unicode.flag", "unicode.unassigned"])
    #expect(found.allSatisfy { $0.score < 0.5 })
  }

  @Test func findingsSetNothingAside() {
    let text = "The tide\u{200B} rises twice a day here.\n"
    #expect(Pipeline(languageAnalyzer: nil).clean(text) == text)
  }

  /// The language of the document was not asked for.
  @Test(arguments: [true, false])
  func wordsAreJudgedByTheLanguage(withStage: Bool) {
    let lines = String(
      repeating: "Analysts said that the numbers were better than expected.\n", count: 20)
    let text = lines + "Search with \u{261}oogle for аррӏе.\nEar is ухо in Russian.\n" + lines
    let pipeline = withStage ? Pipeline() : Pipeline(languageAnalyzer: nil)
    let found = pipeline.run(Document(text: text)).annotations.filter {
      $0.type.family == "unicode"
    }
    #expect(found.map { $0.data["payload"] } == ["google", "apple"])
  }
}
