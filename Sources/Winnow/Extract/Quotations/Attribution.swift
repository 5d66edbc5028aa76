/// Finds who is quoted, in the words before and after a quotation.
struct Attribution {
  struct Speaker {
    let range: Range<Int>
    let score: Double
  }

  let text: ScalarText
  let verbs: Set<String>
  let sources: [String]
  let functionWords: FunctionWords
  let weekdays: NameTable<Int>

  init(text: ScalarText, language: String) {
    self.text = text
    verbs = SpeechVerbs.of(language)
    sources = SpeechVerbs.prepositions(of: language)
    functionWords = FunctionWords.of(language)
    weekdays = DateLexicon.cache[language].weekdays
  }

  /// What the words on one side of a quotation say.
  enum Finding {
    case speaker(Speaker)
    /// Somebody who is not named.
    case pronoun
    case nothing

    init(_ speaker: Speaker?) {
      self = speaker.map { .speaker($0) } ?? .nothing
    }

    var speaker: Speaker? {
      if case .speaker(let speaker) = self { speaker } else { nil }
    }

    /// Whether somebody said it, named or not.
    var isSaid: Bool {
      if case .nothing = self { false } else { true }
    }
  }

  /// Who said a quotation, with its marks.
  ///
  /// What leads to it with a colon goes before what follows, which may lead to the next quotation.
  func finding(of quotation: Range<Int>) -> Finding {
    let sides = [{ after(quotation) }, { before(quotation.lowerBound) }]
    for side in isLedToByColon(quotation.lowerBound) ? sides.reversed() : sides {
      let finding = side()
      if case .nothing = finding { continue }
      return finding
    }
    return .nothing
  }

  // MARK: After the quotation

  /// "…," said NAME · "…," NAME said · "…", according to NAME
  private func after(_ quotation: Range<Int>) -> Finding {
    let end = quotation.upperBound
    let words = words(from: end)
    // "…", and she said …: something else.
    guard let first = words.first, !functionWords.conjunctions.contains(folded(first)) else {
      return .nothing
    }
    for source in sources {
      let parts = source.split(separator: " ")
      if words.count > parts.count, zip(words, parts).allSatisfy({ folded($0) == $1 }),
        let name = name(startingAt: parts.count, in: words)
      {
        return .speaker(Speaker(range: name, score: 0.9))
      }
    }
    if words.prefix(3).contains(where: endsInPronoun) { return .pronoun }
    if var verb = words.prefix(3).firstIndex(where: { isVerb($0) }) {
      // "ha detto Paolo Rossi": helping verbs stand before the verb.
      while verb + 1 < words.count, isVerb(words[verb + 1]) { verb += 1 }
      if isBesidePronoun(verb, in: words) { return .pronoun }
      // "Lena Hart told the BBC": who speaks stands before the verb, or else behind it.
      let isNamedBefore = verb > 0 && isName(verb - 1, in: words)
      let name =
        (isNamedBefore ? name(endingAt: verb, in: words) : nil)
        ?? name(startingAt: verb + 1, in: words)
        ?? (verb > 0 ? self.name(endingAt: verb, in: words) : nil)
      if let name { return .speaker(Speaker(range: name, score: 0.9)) }
    }
    if let name = name(startingAt: 0, in: words) {
      let next = words.firstIndex { $0.lowerBound >= name.upperBound } ?? words.count
      if words[next...].prefix(2).contains(where: isVerb) {
        return .speaker(Speaker(range: name, score: 0.9))
      }
    }
    return Finding(unspaced(after: quotation) ?? korean(around: quotation))
  }

  // MARK: Before the quotation

  /// NAME said, "…" · said NAME: "…" · NAME: "…" · according to NAME, "…"
  private func before(_ start: Int) -> Finding {
    let words = words(before: start)
    guard !words.isEmpty else { return unspaced(before: start) }
    for source in sources {
      let parts = source.split(separator: " ")
      for first in words.indices where first + parts.count < words.count {
        guard zip(words[first...], parts).allSatisfy({ folded($0) == $1 }),
          let name = name(startingAt: first + parts.count, in: words)
        else { continue }
        return .speaker(Speaker(range: name, score: 0.85))
      }
    }
    if let verb = words.lastIndex(where: isVerb), words.count - verb <= 8 {
      if isBesidePronoun(verb, in: words) || endsInPronoun(words[verb]) { return .pronoun }
      if let name = name(endingAt: verb, in: words) ?? name(startingAt: verb + 1, in: words) {
        return .speaker(Speaker(range: name, score: 0.85))
      }
    }
    // NAME: "…"
    if isLedToByColon(start),
      let name = name(endingAt: words.count, in: words), name.lowerBound == words[0].lowerBound
    {
      return .speaker(Speaker(range: name, score: 0.8))
    }
    return unspaced(before: start)
  }

  private func isLedToByColon(_ start: Int) -> Bool {
    var index = start - 1
    while index >= 0, text[index].isSpace { index -= 1 }
    return text.at(index) == ":" || text.at(index) == "："
  }
}
