/// Phrases of one kind of text and clean words to put between them, drawn at random: what composers
/// make lines of.
struct PhraseSource {
  let phrases: ScreeningPhrases
  let texts: ScreeningTexts
  let languages: [String]
  var random: RandomNumbers

  init(phrases: ScreeningPhrases, texts: ScreeningTexts, seed: UInt64) {
    self.phrases = phrases
    self.texts = texts
    languages = phrases.languages
    random = RandomNumbers(seed: seed)
  }

  mutating func below(_ count: Int) -> Int { random.below(count) }

  mutating func element<T>(of choices: [T]) -> T { choices[random.below(choices.count)] }

  /// Some clean words of a language.
  mutating func stretch(_ language: String, words: Int) -> String {
    texts.stretch(language, words: words, &random)
  }

  /// A line with a few letters swapped for digits.
  mutating func disguised(_ line: String) -> String {
    let swaps: [Character: Character] = ["a": "4", "e": "3", "i": "1", "o": "0", "s": "5"]
    return String(line.map { below(3) == 0 ? swaps[$0] ?? $0 : $0 })
  }

  /// A phrase as somebody else would put it.
  mutating func loosened(_ phrase: String, _ language: String) -> String {
    texts.loosened(phrase, language, &random)
  }
}
