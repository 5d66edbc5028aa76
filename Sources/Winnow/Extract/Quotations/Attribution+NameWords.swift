/// Which words are parts of names.
extension Attribution {
  /// Whether a pronoun stands right before or behind a verb.
  func isBesidePronoun(_ verb: Int, in words: [Range<Int>]) -> Bool {
    [verb - 1, verb + 1].contains {
      words.indices.contains($0) && functionWords.pronouns.contains(folded(words[$0]))
        && !isName($0, in: words)
    }
  }

  /// "a-t-il", "dit-elle"
  func endsInPronoun(_ word: Range<Int>) -> Bool {
    let parts = folded(word).split(separator: "-")
    return parts.count > 1 && functionWords.pronouns.contains(String(parts[parts.count - 1]))
  }

  /// Whether a word may start the name of somebody.
  func isPerson(_ index: Int, in words: [Range<Int>]) -> Bool {
    isName(index, in: words) && !isWeekday(words[index])
  }

  /// Whether a word is the full name of a weekday; short forms are names of people too, as "Sun".
  func isWeekday(_ word: Range<Int>) -> Bool {
    word.count > 4 && weekdays.match(at: word.lowerBound, in: text)?.end == word.upperBound
  }

  /// Whether a word looks like part of a name: it starts in upper case, and is no pronoun or article
  /// that starts a sentence.
  func isName(_ index: Int, in words: [Range<Int>]) -> Bool {
    let word = words[index]
    guard text[word.lowerBound].isUpper else { return false }
    guard functionWords.contains(folded(word)) else { return true }
    // "said An Se-young", "aldus De Wever"
    return !startsSentence(word.lowerBound) && index + 1 < words.count
      && follows(word, words[index + 1]) && text[words[index + 1].lowerBound].isUpper
      && !functionWords.contains(folded(words[index + 1]))
  }

  private func startsSentence(_ start: Int) -> Bool {
    var index = start - 1
    while index >= 0, text[index].isSpace { index -= 1 }
    return index < 0 || isSentenceEnd(index)
  }

  func isCased(_ word: Range<Int>) -> Bool {
    let first = text[word.lowerBound]
    return first.isUpper || first.isLower || first.digit != nil
  }
}
