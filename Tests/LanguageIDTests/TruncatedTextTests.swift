import LanguageID
import TestSupport
import Testing

/// Texts cut inside of a character, and bytes that are no UTF-8: nothing behind their end is read.
///
/// In debug builds reading behind a buffer is a trap; behind the end stands what would change the
/// answer if it were read.
@Suite("Truncated texts")
struct TruncatedTextTests {
  private let analyzer = LanguageAnalyzer()

  /// A text that ends inside of its last character, with more text behind it in memory.
  private func ask(_ text: [UInt8], followedBy rest: String) -> [String] {
    let memory = text + Array(rest.utf8)
    let span = memory.span.extracting(0..<text.count)
    var recognizer = LanguageRecognizer()
    recognizer.process(utf8: span)
    var lines: [LanguageHypothesis] = []
    analyzer.identify(linesOf: span) { lines.append($1) }
    let analysis = analyzer.analyze(utf8: span)
    return [
      "\(analyzer.identify(utf8: span))", "\(analyzer.explain(utf8: span).words)", "\(lines)",
      "\(analyzer.hypotheses(utf8: span, maximum: 3))", "\(analysis.mainLanguage)",
      "\(analysis.confidence) \(analysis.spans)",
      "\(recognizer.languageHypotheses(withMaximum: 3))",
    ]
  }

  @Test(
    "end where they end",
    arguments: [
      "Der Bä", "Пора идти домо", "ภาษาไทยง่า", "明天我们去公园", "Ώρα να φύγουμ", "क्या हाल है", "Go 🙂",
      "Der Bär – ", "a 🙂", "é", "𝒜",
    ])
  func truncated(text: String) {
    let whole = Array(text.utf8)
    for length in 1...whole.count {
      let cut = Array(whole.prefix(length))
      let answer = ask(cut, followedBy: "<secret")
      #expect(answer == ask(cut, followedBy: "\u{80}\u{F6}\u{F0}\u{1F600}"))
    }
  }

  @Test("bytes that are no UTF-8 break nothing")
  func noise() {
    var random = SplitMix64(seed: 5)
    // Lead bytes, what follows them, bytes that UTF-8 never has, letters, signs, line ends.
    let bytes: [UInt8] = [
      0x80, 0xA9, 0xBF, 0xC3, 0xD0, 0xE0, 0xE4, 0xE3, 0xEF, 0xF0, 0xF4, 0xF5, 0xFC, 0xFF, 0x61,
      0x6E,
      0x20, 0x2E, 0x0A, 0x40, 0x3A, 0x27, 0x31,
    ]
    for _ in 0..<400 {
      let text = (0..<Int.random(in: 1...24, using: &random)).map { _ in
        bytes.randomElement(using: &random)!
      }
      #expect(ask(text, followedBy: "secret") == ask(text, followedBy: "\u{A0}\u{1F600}"))
    }
  }
}
