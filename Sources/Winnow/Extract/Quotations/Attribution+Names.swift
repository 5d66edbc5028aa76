/// The names of speakers.
extension Attribution {
  private static let particles: Set<String> = [
    "de", "van", "der", "den", "het", "ter", "ten", "te", "von", "zu", "vom", "di", "da", "do",
    "dos",
    "das", "del", "della", "du", "la", "le", "el", "al", "bin", "ibn", "ben", "af", "av", "y", "e",
    "i", "of",
  ]

  /// The name whose first word is at a place, or behind the words for what somebody is and when they
  /// spoke.
  func name(startingAt place: Int, in words: [Range<Int>]) -> Range<Int>? {
    guard place < words.count else { return nil }
    if !isCased(words[place]) { return uncasedName(startingAt: place, in: words) }
    // "said the mayor, on Monday": some words before the name, but no place and nobody else.
    var first = place
    var isOfAnother = false
    while first < words.count, first - place <= 5, !isPerson(first, in: words) {
      let word = folded(words[first])
      if isVerb(words[first]) || functionWords.pronouns.contains(word)
        || functionWords.conjunctions.contains(word)
      {
        return nil
      }
      if functionWords.links.contains(word) {
        isOfAnother = true
      } else if functionWords.prepositions.contains(word) {
        guard first + 1 < words.count, isWeekday(words[first + 1]) else { return nil }
        first += 1
      }
      first += 1
    }
    guard first < words.count, isPerson(first, in: words) else { return nil }
    let name = run(from: first, in: words)
    return isOfAnother ? apposition(behind: name.upperBound) : name
  }

  /// "the president of France, NAME": the name is behind the comma.
  private func apposition(behind end: Int) -> Range<Int>? {
    let words = words(from: end)
    guard text.at(end) == ",", !words.isEmpty, isName(0, in: words) else { return nil }
    let name = run(from: 0, in: words)
    // "…, Reuters reported" is no apposition: that ends its clause.
    let next = words.first { $0.lowerBound >= name.upperBound }
    return next.map { functionWords.prepositions.contains(folded($0)) } ?? true ? name : nil
  }

  /// The name from its first word on.
  private func run(from first: Int, in words: [Range<Int>]) -> Range<Int> {
    var last = first
    var index = first + 1
    while index < words.count, index - first < 6, follows(words[index - 1], words[index]) {
      if isName(index, in: words) {
        last = index
      } else if !isParticle(words[index], behind: words[index - 1]) {
        break
      }
      index += 1
    }
    return words[first].lowerBound..<words[last].upperBound
  }

  /// The name whose last word stands before a place.
  func name(endingAt place: Int, in words: [Range<Int>]) -> Range<Int>? {
    guard place > 0 else { return nil }
    if !isCased(words[place - 1]) { return uncasedName(endingAt: place, in: words) }
    // "Jansen heeft gezegd": helping verbs stand between.
    var last = place - 1
    while last >= 0, place - last <= 3, !isName(last, in: words) {
      let word = folded(words[last])
      guard !functionWords.pronouns.contains(word), !functionWords.prepositions.contains(word)
      else { return nil }
      last -= 1
    }
    guard last >= 0, isPerson(last, in: words) else { return nil }
    var first = last
    var index = last - 1
    while index >= 0, last - index < 6, follows(words[index], words[index + 1]) {
      if isName(index, in: words) || isNameParticle(index, in: words) {
        first = index
      } else if !Self.particles.contains(folded(words[index])) {
        break
      }
      index -= 1
    }
    guard !isBehindPreposition(first, in: words) else { return nil }
    return words[first].lowerBound..<words[last].upperBound
  }

  /// "Van der Oye", "Von der Leyen" at the start of a sentence.
  private func isNameParticle(_ index: Int, in words: [Range<Int>]) -> Bool {
    let word = folded(words[index])
    return text[words[index].lowerBound].isUpper && Self.particles.contains(word)
      && !functionWords.articles.contains(word)
  }

  /// "In London", "of the Council": a place, or what somebody is the head of.
  private func isBehindPreposition(_ first: Int, in words: [Range<Int>]) -> Bool {
    var index = first - 1
    while index >= 0, follows(words[index], words[index + 1]),
      functionWords.articles.contains(folded(words[index]))
    {
      index -= 1
    }
    guard index >= 0, follows(words[index], words[index + 1]) else { return false }
    let word = folded(words[index])
    return functionWords.prepositions.contains(word) || functionWords.links.contains(word)
  }

  private static let articles: Set<String> = ["der", "den", "dem", "het"]

  func isParticle(_ word: Range<Int>, behind previous: Range<Int>) -> Bool {
    let particle = folded(word)
    return Self.particles.contains(particle)
      && (!Self.articles.contains(particle) || Self.particles.contains(folded(previous)))
  }

  /// Whether only spaces, or the point of an initial, stand between two words.
  func follows(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    (first.upperBound..<second.lowerBound).allSatisfy {
      text[$0].isSpace || text[$0] == "." && !isSentenceEnd($0)
    }
  }

  /// Without upper and lower case a name is taken to be the next two words.
  func uncasedName(startingAt place: Int, in words: [Range<Int>]) -> Range<Int>? {
    // "من جانبها": what begins with a preposition is no name, and what follows one is none of it.
    guard !text[words[place].lowerBound].isUnspaced, !functionWords.contains(folded(words[place]))
    else { return nil }
    let words = Array(
      words[..<(words[place...].firstIndex { functionWords.contains(folded($0)) } ?? words.count)])
    var last = place
    // "قال أحمد عبد الله العتيبي: …": what stands between the verb and a colon is the name.
    if words.count - place <= 6,
      ":：".unicodeScalars.contains(text.at(behind(words[words.count - 1]))),
      (place..<words.count - 1).allSatisfy({ follows(words[$0], words[$0 + 1]) }),
      !words[place...].contains(where: isVerb)
    {
      return words[place].lowerBound..<words[words.count - 1].upperBound
    }
    if place + 1 < words.count, follows(words[place], words[place + 1]), !isVerb(words[place + 1]) {
      last += 1
    }
    return words[place].lowerBound..<words[last].upperBound
  }

  /// The first index behind a word that holds no space.
  func behind(_ word: Range<Int>) -> Int {
    var index = word.upperBound
    while index < text.count, text[index].isSpace { index += 1 }
    return index
  }

  func uncasedName(endingAt place: Int, in words: [Range<Int>]) -> Range<Int>? {
    guard !text[words[place - 1].lowerBound].isUnspaced else { return nil }
    // The mark of who acts: Hindi ने.
    var last = place - 1
    if ["ने", "का", "की"].contains(text.text(words[last])), last > 0 { last -= 1 }
    let first = last > 0 && follows(words[last - 1], words[last]) ? last - 1 : last
    return words[first].lowerBound..<words[last].upperBound
  }
}
