import Testing

@testable import LanguageID

@Suite("What is remembered of lines")
struct LineCacheTests {
  /// A language, close varieties, a name, noise, what has no words, and a line too long to be remembered.
  static let lines = [
    "De raad tekende het verdrag.", "Han er på vei til byen.", "Marina Keller", "Home", "xqzt brrp",
    "12 · 34", "漁港の朝市", " ", "",
    String(repeating: "Старый велосипед стоял у стены вокзала. ", count: 12),
  ]

  @Test("is what would be found out again")
  func same() {
    let analyzer = LanguageAnalyzer()
    let first = Self.lines.map(analyzer.identify)
    for _ in 0..<2 { #expect(Self.lines.reversed().map(analyzer.identify) == first.reversed()) }
    // White space at the ends of a line is no part of it.
    #expect(Self.lines.map { analyzer.identify("\t \($0) \r") } == first)
  }

  @Test(
    "holds where nothing is known beforehand or asked for in particular",
    arguments: lines.dropLast())
  func options(line: String) {
    let plain = LanguageAnalyzer()
    let answer = plain.identify(line)
    func identify(_ change: (inout LanguageAnalyzer.Options) -> Void) -> Language {
      var options = LanguageAnalyzer.Options()
      change(&options)
      return LanguageAnalyzer(options: options).identify(line).language
    }
    let isText = answer.confidence < 1 || answer.language.isDetermined
    if isText {
      #expect(
        ["sv", "sw", "zh-Hant"].contains(identify { $0.constraints = ["sv", "sw", "zh-Hant"] }))
      #expect(identify { $0.minimumConfidence = 1.1 } == .undetermined)
      // What nothing of the text speaks for is not answered.
      #expect(["sw", "und"].contains(identify { $0.languageHints = ["sw": 1e60] }))
    }
    #expect(plain.identify(line) == answer)
  }

  @Test("keeps a line for its close varieties only where they count as one")
  func varieties() {
    let line = "Petar i Ana su sutra u Sarajevu"
    #expect(LanguageAnalyzer().identify(line).language.isDetermined)
    var options = LanguageAnalyzer.Options()
    options.strictVarieties = true
    #expect(LanguageAnalyzer(options: options).identify(line).language == .undetermined)
    #expect(LanguageAnalyzer().identify(line).language.isDetermined)
  }

  @Test("is driven out by other lines, and nothing else is told for it")
  func full() {
    let cache = LineCache()
    // All have the same four places.
    let hashes = (1...9).map { UInt64($0) &<< 60 | 5 }
    for (number, hash) in hashes.enumerated() {
      #expect(cache.answer(for: hash) == nil)
      cache.remember(LineAnswer(label: number, confidence: 0.5), for: hash)
    }
    let kept = hashes.indices.filter { cache.answer(for: hashes[$0]) != nil }
    #expect(kept.count == 4 && kept.contains(8))
    for number in kept {
      #expect(cache.answer(for: hashes[number]) == LineAnswer(label: number, confidence: 0.5))
    }
  }
}
