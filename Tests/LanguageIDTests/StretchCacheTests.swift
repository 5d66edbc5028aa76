import Testing

@testable import LanguageID

@Suite("What is remembered of stretches of text")
struct StretchCacheTests {
  /// Stretches of one language, of close varieties, of names, and of several languages at once.
  static let texts = [
    "De raad tekende het verdrag.",
    "Han er på vei til byen.",
    "Home", "Marina Keller", "Menu\nContact\nInfo\nHome\nMenu", "Вчера", "漁港の朝市",
    "Der Rat tagte. The council met. Rådet møttes. Le conseil s'est réuni.",
  ]

  @Test("is what would be found out again", arguments: texts)
  func same(text: String) {
    let analyzer = LanguageAnalyzer()
    let first = analyzer.analyze(text)
    // Another text between them, which shares lines with it.
    _ = analyzer.analyze(text + "\nHome\nMenu\n" + text)
    let second = analyzer.analyze(text)
    #expect(first.mainLanguage == second.mainLanguage && first.confidence == second.confidence)
    #expect(first.shares == second.shares && first.spans == second.spans)
  }

  @Test("holds for texts of which nothing is known beforehand only", arguments: texts)
  func hinted(text: String) {
    let plain = LanguageAnalyzer()
    var options = LanguageAnalyzer.Options()
    options.constraints = ["sv", "sw"]
    let constrained = LanguageAnalyzer(options: options)
    let before = constrained.analyze(text)
    _ = plain.analyze(text)
    let after = constrained.analyze(text)
    #expect(["sv", "sw"].contains(after.mainLanguage))
    #expect(before.shares == after.shares)

    let unsure = plain.hinting(["sw": 1e60])
    #expect(unsure.analyze(text).mainLanguage == "sw")
    #expect(plain.analyze(text).mainLanguage != "sw")
  }

  @Test("depends on the order of the words")
  func order() {
    var first = StretchKey()
    var second = StretchKey()
    first.add(1)
    first.add(2)
    second.add(2)
    second.add(1)
    #expect(first != second && first != StretchKey())
  }
}
