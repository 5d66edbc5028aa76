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
    return max(count, 1)
  }
}
