/// Puts instructions to language models together of phrases and clean words.
struct InjectionComposer {
  private var source: PhraseSource

  init(_ source: PhraseSource) {
    self.source = source
  }

  /// A line in any language; English is what most of them are in.
  mutating func next() -> String {
    next(in: source.below(5) == 0 ? "en" : source.element(of: source.languages))
  }

  /// A line: one to three orders, perhaps addressed to the model, perhaps with something to say.
  mutating func next(in language: String) -> String {
    let kinds = source.phrases.kinds(language).filter { $0 != "address" }
    guard !kinds.isEmpty else { return "" }
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
    line += [".", ".", "!", "", ":"][source.below(5)]
    switch source.below(12) {
    case 0: line = line.uppercased()
    case 1: line = line.lowercased()
    case 2: line = ["<!-- ", "[[ ", "### ", "<<< ", "*** "][source.below(5)] + line
    default: break
    }
    return line
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
