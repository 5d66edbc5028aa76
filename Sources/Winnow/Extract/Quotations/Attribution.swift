/// Finds who is quoted, in the words before and after a quotation.
struct Attribution {
  struct Speaker {
    let range: Range<Int>
    let score: Double
  }

  let text: ScalarText
  let verbs: Set<String>
  let sources: [String]

  init(text: ScalarText, language: String) {
    self.text = text
    verbs = SpeechVerbs.of(language)
    sources = SpeechVerbs.prepositions(of: language)
  }

  /// The speaker of a quotation with its marks.
  func speaker(of quotation: Range<Int>) -> Speaker? {
    after(quotation.upperBound) ?? before(quotation.lowerBound)
  }

  // MARK: After the quotation

  /// "…," said NAME · "…," NAME said · "…", according to NAME
  private func after(_ end: Int) -> Speaker? {
    let words = words(from: end)
    guard !words.isEmpty else { return nil }
    for source in sources {
      let parts = source.split(separator: " ")
      if words.count > parts.count, zip(words, parts).allSatisfy({ folded($0) == $1 }),
        let name = name(startingAt: parts.count, in: words)
      {
        return Speaker(range: name, score: 0.9)
      }
    }
    // "said the mayor of Gouda, Pieter Verhoeven" is found by the first name behind the verb.
    if var verb = words.prefix(3).firstIndex(where: { isVerb($0) }) {
      // "ha detto Paolo Rossi": helping verbs stand before the verb.
      while verb + 1 < words.count, isVerb(words[verb + 1]) { verb += 1 }
      if let name = name(startingAt: verb + 1, in: words) {
        return Speaker(range: name, score: 0.9)
      }
      if verb > 0, let name = name(endingAt: verb, in: words) {
        return Speaker(range: name, score: 0.9)
      }
    }
    if let name = name(startingAt: 0, in: words) {
      let next = words.firstIndex { $0.lowerBound >= name.upperBound } ?? words.count
      if words[next...].prefix(2).contains(where: isVerb) {
        return Speaker(range: name, score: 0.9)
      }
    }
    return unspaced(after: end) ?? korean(after: end)
  }

  // MARK: Before the quotation

  /// NAME said, "…" · said NAME: "…" · NAME: "…" · according to NAME, "…"
  private func before(_ start: Int) -> Speaker? {
    let words = words(before: start)
    guard !words.isEmpty else { return unspaced(before: start) }
    for source in sources {
      let parts = source.split(separator: " ")
      for first in words.indices where first + parts.count < words.count {
        guard zip(words[first...], parts).allSatisfy({ folded($0) == $1 }),
          let name = name(startingAt: first + parts.count, in: words)
        else { continue }
        return Speaker(range: name, score: 0.85)
      }
    }
    if let verb = words.lastIndex(where: isVerb), words.count - verb <= 8 {
      if let name = name(endingAt: verb, in: words) { return Speaker(range: name, score: 0.85) }
      if let name = name(startingAt: verb + 1, in: words) {
        return Speaker(range: name, score: 0.85)
      }
    }
    // NAME: "…"
    let colon = lastMark(before: start)
    if text.at(colon) == ":" || text.at(colon) == "：",
      let name = name(endingAt: words.count, in: words), name.lowerBound == words[0].lowerBound
    {
      return Speaker(range: name, score: 0.8)
    }
    return unspaced(before: start)
  }

  private func lastMark(before index: Int) -> Int {
    var index = index - 1
    while index >= 0, text[index].isSpace { index -= 1 }
    return index
  }
}
