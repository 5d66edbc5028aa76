/// Puts instructions to language models together of whole lines, phrases and clean words.
struct InjectionComposer {
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

  /// A line in any language; English is what most of them are in.
  mutating func next() -> String {
    next(in: source.below(5) == 0 ? "en" : source.element(of: languages))
  }

  /// A line in a language that there are phrases or lines of.
  mutating func next(in language: String) -> String {
    let kinds = source.phrases.kinds(language).filter { $0 != "address" }
    let whole = lines[language] ?? []
    let isWhole = !whole.isEmpty && (kinds.isEmpty || source.below(2) == 0)
    guard isWhole || !kinds.isEmpty else { return "" }
    let line = isWhole ? varied(whole, language) : composed(kinds, language)
    return switch source.below(12) {
    case 0: line.uppercased()
    case 1: line.lowercased()
    case 2: ["<!-- ", "[[ ", "### ", "<<< ", "*** "][source.below(5)] + line
    default: line
    }
  }

  /// A line as it stands, or as somebody else would put it, perhaps addressed to the model, perhaps with another.
  private mutating func varied(_ lines: [String], _ language: String) -> String {
    var line = source.element(of: lines)
    switch source.below(8) {
    case 0, 1: line = source.loosened(line, language)
    case 2: line += " " + source.element(of: lines)
    case 3:
      let address = pick(language, "address")
      if !address.isEmpty { line = address + [", ", ": ", " "][source.below(3)] + line }
    default: break
    }
    return line
  }

  /// One to three orders, perhaps addressed to the model, perhaps with something to say.
  private mutating func composed(_ kinds: [String], _ language: String) -> String {
    var parts: [String] = []
    if source.below(3) == 0 { parts.append(pick(language, "address")) }
    for _ in 0..<1 + source.below(3) {
      parts.append(pick(language, kinds[source.below(kinds.count)]))
      if source.below(2) == 0 {
        parts.append(source.stretch(language, words: 1 + source.below(7)))
      }
    }
    let joints = [" ", " ", ", ", ". ", ". ", "; "]
    var line = ""
    for part in parts where !part.isEmpty {
      if !line.isEmpty { line += joints[source.below(joints.count)] }
      line += part
    }
    return line + [".", ".", "!", "", ":"][source.below(5)]
  }

  /// A line as it stands, or with letters swapped for digits.
  mutating func nextOnPage(in language: String?) -> String {
    let line = language.map { next(in: $0) } ?? next()
    return source.below(12) == 0 ? source.disguised(line) : line
  }

  private mutating func pick(_ language: String, _ kind: String) -> String {
    var pool = source.phrases.phrases(language, kind)
    if pool.isEmpty || source.below(20) == 0 { pool = source.phrases.phrases("en", kind) }
    return pool.isEmpty
      ? "" : source.loosened(source.element(of: pool), language)
  }
}
