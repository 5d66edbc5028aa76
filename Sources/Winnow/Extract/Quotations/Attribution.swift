/// Finds who is quoted, in the words before and after a quotation.
struct Attribution {
  struct Speaker {
    let range: Range<Int>
    let score: Double
  }

  let text: ScalarText
  private let verbs: Set<String>
  private let sources: [String]

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
    if let verb = words.prefix(3).firstIndex(where: { isVerb($0) }) {
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
    return unspaced(after: end)
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

  // MARK: Words

  private func folded(_ range: Range<Int>) -> String {
    text.text(range).lowercased()
  }

  private func isVerb(_ range: Range<Int>) -> Bool {
    verbs.contains(folded(range))
  }

  /// The words of the clause that starts at an index, past a comma or dash.
  private func words(from start: Int) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var index = start
    while index < text.count, words.count < 12 {
      if startsWord(index) {
        let word = word(from: index)
        words.append(word)
        index = word.upperBound
      } else if !words.isEmpty, isClauseEnd(index) {
        break
      } else {
        if words.isEmpty, ".!?;:\n".unicodeScalars.contains(text[index]) { break }
        if !QuotationMarks.closing(text[index]).isEmpty { break }
        index += 1
      }
    }
    return words
  }

  /// The words of the clause that ends before an index.
  private func words(before end: Int) -> [Range<Int>] {
    var start = end
    var letters = 0
    while start > 0, letters < 120 {
      let scalar = text[start - 1]
      if isSentenceEnd(start - 1) || !QuotationMarks.closing(scalar).isEmpty { break }
      if "”»\"」』".unicodeScalars.contains(scalar) { break }
      start -= 1
      letters += 1
    }
    var words: [Range<Int>] = []
    var index = start
    while index < end {
      if startsWord(index) {
        let word = word(from: index)
        words.append(word)
        index = word.upperBound
      } else {
        index += 1
      }
    }
    return words
  }

  private func startsWord(_ index: Int) -> Bool {
    text[index].isWordPart && (index == 0 || !text[index - 1].isWordPart)
  }

  /// A word with inner hyphens, apostrophes, and the point of an initial or title.
  private func word(from start: Int) -> Range<Int> {
    var end = start
    while end < text.count {
      if text[end].isWordPart {
        end += 1
      } else if "-‐'’".unicodeScalars.contains(text[end]), text.at(end + 1).isWordPart {
        end += 1
      } else {
        break
      }
    }
    return start..<end
  }

  private func isClauseEnd(_ index: Int) -> Bool {
    ",;:!?\n()".unicodeScalars.contains(text[index]) || isSentenceEnd(index)
  }

  /// A point behind an initial or a short title ends no sentence.
  private func isSentenceEnd(_ index: Int) -> Bool {
    let scalar = text[index]
    if "!?\n。！？।؟".unicodeScalars.contains(scalar) { return true }
    guard scalar == "." else { return false }
    var start = index
    while start > 0, text[start - 1].isWordPart { start -= 1 }
    return index - start > 3 || index == start || !text[start].isUpper
  }

  // MARK: Names

  private static let particles: Set<String> = [
    "de", "van", "der", "den", "het", "ter", "ten", "te", "von", "zu", "vom", "di", "da", "do",
    "dos",
    "das", "del", "della", "du", "la", "le", "el", "al", "bin", "ibn", "ben", "af", "av", "y", "e",
    "i", "of",
  ]

  /// The name whose first word is at a place, or behind the words for what somebody is.
  private func name(startingAt place: Int, in words: [Range<Int>]) -> Range<Int>? {
    guard place < words.count else { return nil }
    if !isCased(words[place]) { return uncasedName(startingAt: place, in: words) }
    // "said the mayor of Gouda": up to four words in lower case before the name.
    guard let first = (place..<min(place + 5, words.count)).first(where: { isName(words[$0]) })
    else {
      return nil
    }
    for skipped in place..<first where isVerb(words[skipped]) { return nil }
    var last = first
    var index = first + 1
    while index < words.count, index - first < 6, follows(words[index - 1], words[index]) {
      if isName(words[index]) {
        last = index
      } else if !Self.particles.contains(folded(words[index])) {
        break
      }
      index += 1
    }
    return words[first].lowerBound..<words[last].upperBound
  }

  /// The name whose last word stands before a place.
  private func name(endingAt place: Int, in words: [Range<Int>]) -> Range<Int>? {
    guard place > 0 else { return nil }
    if !isCased(words[place - 1]) { return uncasedName(endingAt: place, in: words) }
    // "Jansen heeft gezegd": helping verbs stand between.
    var last = place - 1
    while last >= 0, place - last <= 3, !isName(words[last]) { last -= 1 }
    guard last >= 0, isName(words[last]) else { return nil }
    var first = last
    var index = last - 1
    while index >= 0, last - index < 6, follows(words[index], words[index + 1]) {
      if isName(words[index]) {
        first = index
      } else if !Self.particles.contains(folded(words[index])) {
        break
      }
      index -= 1
    }
    return words[first].lowerBound..<words[last].upperBound
  }

  /// Whether only spaces, or the point of an initial, stand between two words.
  private func follows(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    (first.upperBound..<second.lowerBound).allSatisfy { text[$0].isSpace || text[$0] == "." }
  }

  /// Whether a word looks like part of a name: it starts in upper case and is no pronoun.
  private func isName(_ word: Range<Int>) -> Bool {
    text[word.lowerBound].isUpper && !Self.pronouns.contains(folded(word))
  }

  private static let pronouns: Set<String> = [
    "i", "he", "she", "they", "we", "it", "you", "the", "a", "an", "ik", "hij", "zij", "ze", "we",
    "er", "sie", "es", "ich", "wir", "der", "die", "das", "il", "elle", "ils", "elles", "je",
    "nous",
    "on", "él", "ella", "ellos", "yo", "ele", "ela", "eu", "lui", "lei", "han", "hun", "hon", "jag",
    "он", "она", "они", "я", "мы", "вона", "він", "but", "and", "when", "as", "in", "de", "het",
  ]

  private func isCased(_ word: Range<Int>) -> Bool {
    let first = text[word.lowerBound]
    return first.isUpper || first.isLower || first.digit != nil
  }

  /// Without upper and lower case a name is taken to be the next two words.
  private func uncasedName(startingAt place: Int, in words: [Range<Int>]) -> Range<Int>? {
    guard !text[words[place].lowerBound].isUnspaced else { return nil }
    var last = place
    if place + 1 < words.count, follows(words[place], words[place + 1]), !isVerb(words[place + 1]) {
      last += 1
    }
    return words[place].lowerBound..<words[last].upperBound
  }

  private func uncasedName(endingAt place: Int, in words: [Range<Int>]) -> Range<Int>? {
    guard !text[words[place - 1].lowerBound].isUnspaced else { return nil }
    // The mark of who acts: Hindi ने.
    var last = place - 1
    if ["ने", "का", "की"].contains(text.text(words[last])), last > 0 { last -= 1 }
    let first = last > 0 && follows(words[last - 1], words[last]) ? last - 1 : last
    return words[first].lowerBound..<words[last].upperBound
  }

  // MARK: Scripts without spaces

  /// 王晓明说:"…"
  private func unspaced(before start: Int) -> Speaker? {
    var end = start
    while end > 0, text[end - 1].isSpace || ":：,，".unicodeScalars.contains(text[end - 1]) {
      end -= 1
    }
    for verb in verbs {
      let scalars = Array(verb.unicodeScalars)
      guard scalars[0].isUnspaced, text.has(scalars, at: end - scalars.count) else { continue }
      let nameEnd = end - scalars.count
      var first = nameEnd
      while first > 0, text[first - 1].isUnspaced, text[first - 1].isLetter, nameEnd - first < 10 {
        first -= 1
      }
      if first < nameEnd { return Speaker(range: first..<nameEnd, score: 0.6) }
    }
    return nil
  }

  /// 「…」と田中さんは述べた。 "…",王晓明说。
  private func unspaced(after end: Int) -> Speaker? {
    var start = end
    while start < text.count, text[start].isSpace || ",，、と".unicodeScalars.contains(text[start]) {
      start += 1
    }
    var clauseEnd = start
    while clauseEnd < text.count, clauseEnd - start < 20, text[clauseEnd].isUnspaced,
      text[clauseEnd].isLetter
    {
      clauseEnd += 1
    }
    for index in start + 1..<max(clauseEnd, start + 2) {
      for verb in verbs {
        let scalars = Array(verb.unicodeScalars)
        guard scalars[0].isUnspaced, text.has(scalars, at: index) else { continue }
        var nameEnd = index
        if "はが".unicodeScalars.contains(text[nameEnd - 1]) { nameEnd -= 1 }
        if nameEnd > start { return Speaker(range: start..<nameEnd, score: 0.6) }
      }
    }
    return nil
  }
}
