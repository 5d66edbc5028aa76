internal import ICUText

/// Counts sentences by ICU's rules for a language.
struct SentenceCounter: ~Copyable {
  private var iterator: BreakIterator?

  init(language: String) {
    iterator = try? BreakIterator(.sentence, locale: language + "@ss=standard")
  }

  /// The number of sentences of a text; 1 where ICU gives none.
  mutating func count(_ text: String) -> Int {
    guard (try? iterator?.setText(text)) != nil else { return 1 }
    var count = 0
    while iterator?.nextSegment() != nil { count += 1 }
    return max(count, Self.countUnknownToICU(text), 1)
  }

  /// Sentences by marks that ICU does not know as such, and by the spaces of Thai and Lao.
  private static func countUnknownToICU(_ text: String) -> Int {
    var marks = 0
    var spaces = 0
    var previous: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      let isMark = scalar.value >= 0x0E00 && ScalarClasses.shared.isTerminal(scalar)
      let followsMark = previous.value >= 0x0E00 && ScalarClasses.shared.isTerminal(previous)
      if isMark, !followsMark { marks += 1 }
      if scalar == " ", UnspacedScripts.endSentencesWithSpaces(previous) { spaces += 1 }
      previous = scalar
    }
    return max(marks, spaces == 0 ? 0 : spaces + 1)
  }
}
