/// Puts lines of spam together of phrases, clean words, and bait.
struct SpamComposer {
  private var source: PhraseSource
  /// Whole lines by language.
  private let lines: [String: [String]]
  /// The languages that there are phrases or lines of, sorted.
  let languages: [String]

  init(_ source: PhraseSource, lines: [ScreeningMaterial.Line] = []) {
    self.source = source
    self.lines = lines.byLanguage
    languages = Set(source.languages).union(self.lines.keys).sorted()
  }

  /// A line.
  mutating func next() -> String {
    next(in: source.element(of: languages))
  }

  /// A line in a language that there are phrases or lines of.
  mutating func next(in language: String) -> String {
    let kinds = source.phrases.kinds(language)
    if let lines = lines[language], kinds.isEmpty || source.below(2) == 0 {
      return varied(lines, language)
    }
    return kinds.isEmpty ? "" : composed(kinds[source.below(kinds.count)], language)
  }

  /// A line as it stands or with one thing or another changed.
  private mutating func varied(_ lines: [String], _ language: String) -> String {
    var line = source.element(of: lines)
    let joints: [Character] = [",", "|", "،", "、", "，", ".", ":", "-"]
    switch source.below(8) {
    case 0, 1:
      // The first half of one and the second of another.
      let other = source.element(of: lines)
      if let cut = line.firstIndex(where: { joints.contains($0) }),
        let start = other.firstIndex(where: { joints.contains($0) })
      {
        line = String(line[..<cut]) + String(other[start...])
      }
    case 2, 3: line = source.loosened(line, language)
    case 4:
      if let cut = line.lastIndex(where: { joints.contains($0) }) { line = String(line[..<cut]) }
    default: break
    }
    if source.below(3) == 0 {
      line = String(
        line.map {
          $0.isASCII && $0.isNumber ? Character(String(source.below(10))) : $0
        })
    }
    switch source.below(6) {
    case 0: line += [" ", ": ", " - ", ", "][source.below(4)] + bait()
    case 1: line = bait() + [" ", ": ", " - ", " | "][source.below(4)] + line
    default: break
    }
    line += ["", "", "", "", ".", "!", "!!!", " ✅", " 🔥"][source.below(9)]
    switch source.below(24) {
    case 0: line = line.uppercased()
    case 1: line = line.lowercased()
    case 2: line = source.disguised(line)
    default: break
    }
    return line
  }

  /// A line put together of phrases of one kind.
  private mutating func composed(_ kind: String, _ language: String) -> String {
    var pool = source.phrases.phrases(language, kind)
    // The same brands and words stand in spam of every language.
    if source.below(5) == 0 { pool += source.phrases.phrases("en", kind) }
    guard !pool.isEmpty else { return "" }
    var parts: [String] = []
    let isStuffing = source.below(4) == 0
    for _ in 0..<(isStuffing ? 3 + source.below(5) : 1 + source.below(3)) {
      parts.append(source.loosened(source.element(of: pool), language))
      if !isStuffing, source.below(2) == 0 {
        parts.append(source.stretch(language, words: 1 + source.below(5)))
      }
    }
    if parts.count == 1 || source.below(3) == 0 {
      parts.append(source.stretch(language, words: 2 + source.below(6)))
    }
    let baits = source.below(3)
    for _ in 0..<baits { parts.insert(bait(), at: source.below(parts.count + 1)) }
    var line = parts[0]
    let separators =
      isStuffing ? [", ", " - ", " | ", " ", " / "] : [" ", " ", " ", ", ", "! ", ". "]
    let separator = separators[source.below(separators.count)]
    for part in parts.dropFirst() {
      line += (isStuffing ? separator : separators[source.below(separators.count)]) + part
    }
    line += ["", "", ".", "!", "!!!", " ✅", " 🔥"][source.below(7)]
    if source.below(8) == 0 { line = line.uppercased() }
    if source.below(10) == 0 { line = source.disguised(line) }
    return line
  }

  /// What spam wants its reader to do: call, write, follow a link, pay.
  private mutating func bait() -> String {
    func digits(_ count: Int) -> String {
      String((0..<count).map { _ in Character(String(source.below(10))) })
    }
    switch source.below(7) {
    case 0: return "+" + digits(11)
    case 1: return "0" + digits(3) + " " + digits(3) + " " + digits(4)
    case 2: return "www." + name() + [".com", ".xyz", ".top", ".net", ".vip"][source.below(5)]
    case 3: return "https://" + name() + [".com/", ".info/", ".shop/"][source.below(3)] + name()
    case 4:
      return ["WhatsApp", "Telegram", "Viber", "WeChat", "LINE"][source.below(5)]
        + [" ", ": ", " @"][source.below(3)] + (source.below(2) == 0 ? name() : "+" + digits(10))
    case 5:
      let sign = ["$", "€", "£", "₹", "₽", "₩", "%"][source.below(7)]
      return sign == "%" ? digits(2) + sign : sign + digits(1 + source.below(4))
    default: return "@" + name()
    }
  }

  private mutating func name() -> String {
    let parts = source.phrases.phrases(
      "en", source.phrases.kinds("en")[source.below(source.phrases.kinds("en").count)])
    guard !parts.isEmpty, source.below(3) > 0 else {
      return String(
        (0..<5 + source.below(6)).map { _ in
          Character(Unicode.Scalar(UInt8(0x61 + source.below(26))))
        })
    }
    return parts[source.below(parts.count)].lowercased().split(separator: " ").prefix(2)
      .joined(separator: "-")
  }

  /// A clean sentence with a price, a number to call or an address in it: these alone are no spam.
  mutating func decoratedCleanLine(_ language: String) -> String {
    let parts = [
      source.stretch(language, words: 4 + source.below(8)), bait(),
      source.stretch(language, words: 3 + source.below(8)),
    ]
    let ends = ["", ".", "!", ".", "!!", "! 🙂", " 😍", "...", " 🎉"]
    return parts.joined(separator: " ") + ends[source.below(ends.count)]
  }
}
