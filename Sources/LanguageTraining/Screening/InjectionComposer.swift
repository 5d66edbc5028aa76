/// Puts instructions to language models together of phrases and clean words.
struct InjectionComposer {
  private let phrases: ScreeningPhrases
  private let texts: ScreeningTexts
  private let languages: [String]
  private var random: RandomNumbers

  init(phrases: ScreeningPhrases, texts: ScreeningTexts, seed: UInt64) {
    self.phrases = phrases
    self.texts = texts
    languages = phrases.languages
    random = RandomNumbers(seed: seed)
  }

  /// A line: one to three orders, perhaps addressed to the model, perhaps with something to say.
  mutating func next() -> String {
    // English is what most of them are in.
    let language = random.below(5) == 0 ? "en" : languages[random.below(languages.count)]
    let kinds = phrases.kinds(language).filter { $0 != "address" }
    guard !kinds.isEmpty else { return "" }
    var parts: [String] = []
    if random.below(3) == 0 { parts.append(pick(language, "address")) }
    for _ in 0..<1 + random.below(3) {
      parts.append(pick(language, kinds[random.below(kinds.count)]))
      if random.below(2) == 0 {
        parts.append(texts.stretch(language, words: 1 + random.below(7), &random))
      }
    }
    let joints = [" ", " ", ", ", ". ", ". ", "; "]
    var line = ""
    for part in parts where !part.isEmpty {
      if !line.isEmpty { line += joints[random.below(joints.count)] }
      line += part
    }
    line += [".", ".", "!", "", ":"][random.below(5)]
    switch random.below(12) {
    case 0: line = line.uppercased()
    case 1: line = line.lowercased()
    case 2: line = ["<!-- ", "[[ ", "### ", "<<< ", "*** "][random.below(5)] + line
    default: break
    }
    return line
  }

  private mutating func pick(_ language: String, _ kind: String) -> String {
    var pool = phrases.phrases(language, kind)
    if pool.isEmpty || random.below(20) == 0 { pool = phrases.phrases("en", kind) }
    return pool.isEmpty
      ? "" : texts.loosened(pool[random.below(pool.count)], language, &random)
  }
}
