/// Puts lines of spam together of phrases, clean words, and bait.
struct SpamComposer {
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

  /// A line.
  mutating func next() -> String {
    let language = languages[random.below(languages.count)]
    let kinds = phrases.kinds(language)
    let kind = kinds[random.below(kinds.count)]
    var pool = phrases.phrases(language, kind)
    // The same brands and words stand in spam of every language.
    if random.below(5) == 0 { pool += phrases.phrases("en", kind) }
    guard !pool.isEmpty else { return "" }
    var parts: [String] = []
    let isStuffing = random.below(4) == 0
    for _ in 0..<(isStuffing ? 3 + random.below(5) : 1 + random.below(3)) {
      parts.append(texts.loosened(pool[random.below(pool.count)], language, &random))
      if !isStuffing, random.below(2) == 0 {
        parts.append(texts.stretch(language, words: 1 + random.below(5), &random))
      }
    }
    if parts.count == 1 || random.below(3) == 0 {
      parts.append(texts.stretch(language, words: 2 + random.below(6), &random))
    }
    let baits = random.below(3)
    for _ in 0..<baits { parts.insert(bait(), at: random.below(parts.count + 1)) }
    var line = parts[0]
    let separators =
      isStuffing ? [", ", " - ", " | ", " ", " / "] : [" ", " ", " ", ", ", "! ", ". "]
    let separator = separators[random.below(separators.count)]
    for part in parts.dropFirst() {
      line += (isStuffing ? separator : separators[random.below(separators.count)]) + part
    }
    line += ["", "", ".", "!", "!!!", " ✅", " 🔥"][random.below(7)]
    if random.below(8) == 0 { line = line.uppercased() }
    if random.below(10) == 0 { line = disguised(line) }
    return line
  }

  /// What spam wants its reader to do: call, write, follow a link, pay.
  private mutating func bait() -> String {
    func digits(_ count: Int) -> String {
      String((0..<count).map { _ in Character(String(random.below(10))) })
    }
    switch random.below(7) {
    case 0: return "+" + digits(11)
    case 1: return "0" + digits(3) + " " + digits(3) + " " + digits(4)
    case 2: return "www." + name() + [".com", ".xyz", ".top", ".net", ".vip"][random.below(5)]
    case 3: return "https://" + name() + [".com/", ".info/", ".shop/"][random.below(3)] + name()
    case 4:
      return ["WhatsApp", "Telegram", "Viber", "WeChat", "LINE"][random.below(5)]
        + [" ", ": ", " @"][random.below(3)] + (random.below(2) == 0 ? name() : "+" + digits(10))
    case 5:
      let sign = ["$", "€", "£", "₹", "₽", "₩", "%"][random.below(7)]
      return sign == "%" ? digits(2) + sign : sign + digits(1 + random.below(4))
    default: return "@" + name()
    }
  }

  private mutating func name() -> String {
    let parts = phrases.phrases("en", phrases.kinds("en")[random.below(phrases.kinds("en").count)])
    guard !parts.isEmpty, random.below(3) > 0 else {
      return String(
        (0..<5 + random.below(6)).map { _ in
          Character(Unicode.Scalar(UInt8(0x61 + random.below(26))))
        })
    }
    return parts[random.below(parts.count)].lowercased().split(separator: " ").prefix(2)
      .joined(separator: "-")
  }

  /// With a few letters swapped for digits.
  private mutating func disguised(_ line: String) -> String {
    let swaps: [Character: Character] = ["a": "4", "e": "3", "i": "1", "o": "0", "s": "5"]
    return String(line.map { random.below(3) == 0 ? swaps[$0] ?? $0 : $0 })
  }

  /// A clean sentence with a price, a number to call or an address in it: these alone are no spam.
  mutating func decoratedCleanLine(_ language: String) -> String {
    let parts = [
      texts.stretch(language, words: 4 + random.below(8), &random), bait(),
      texts.stretch(language, words: 3 + random.below(8), &random),
    ]
    let ends = ["", ".", "!", ".", "!!", "! 🙂", " 😍", "...", " 🎉"]
    return parts.joined(separator: " ") + ends[random.below(ends.count)]
  }
}
