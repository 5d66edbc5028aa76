/// The names of speakers.
extension Attribution {
  private static let particles: Set<String> = [
    "de", "van", "der", "den", "het", "ter", "ten", "te", "von", "zu", "vom", "di", "da", "do",
    "dos",
    "das", "del", "della", "du", "la", "le", "el", "al", "bin", "ibn", "ben", "af", "av", "y", "e",
    "i", "of",
  ]

  /// The name whose first word is at a place, or behind the words for what somebody is.
  func name(startingAt place: Int, in words: [Range<Int>]) -> Range<Int>? {
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

  /// Words that belong to a name behind another particle only: "von der Leyen", but "Schmidt der Zeitung".
  private static let articles: Set<String> = ["der", "den", "dem", "het"]

  func isParticle(_ word: Range<Int>, behind previous: Range<Int>) -> Bool {
    let particle = folded(word)
    return Self.particles.contains(particle)
      && (!Self.articles.contains(particle) || Self.particles.contains(folded(previous)))
  }

  /// Whether only spaces, or the point of an initial, stand between two words.
  func follows(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    (first.upperBound..<second.lowerBound).allSatisfy { text[$0].isSpace || text[$0] == "." }
  }

  /// Whether a word looks like part of a name: it starts in upper case and is no pronoun.
  func isName(_ word: Range<Int>) -> Bool {
    text[word.lowerBound].isUpper && !Self.pronouns.contains(folded(word))
  }

  private static let pronouns: Set<String> = [
    "i", "he", "she", "they", "we", "it", "you", "the", "a", "an", "ik", "hij", "zij", "ze", "we",
    "er", "sie", "es", "ich", "wir", "der", "die", "das", "il", "elle", "ils", "elles", "je",
    "nous",
    "on", "él", "ella", "ellos", "yo", "ele", "ela", "eu", "lui", "lei", "han", "hun", "hon", "jag",
    "он", "она", "они", "я", "мы", "вона", "він", "but", "and", "when", "as", "in", "de", "het",
  ]

  func isCased(_ word: Range<Int>) -> Bool {
    let first = text[word.lowerBound]
    return first.isUpper || first.isLower || first.digit != nil
  }

  /// Without upper and lower case a name is taken to be the next two words.
  func uncasedName(startingAt place: Int, in words: [Range<Int>]) -> Range<Int>? {
    guard !text[words[place].lowerBound].isUnspaced else { return nil }
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
