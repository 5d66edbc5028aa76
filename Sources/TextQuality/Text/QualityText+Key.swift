extension QualityText {
  /// A word as lists of words have it: in lower case, without an apostrophe at either end.
  func key(of word: Word) -> String {
    var key = text(word.range).lowercased()
    while let last = key.unicodeScalars.last, last == "'" || last == "\u{2019}" {
      key.unicodeScalars.removeLast()
    }
    while let first = key.unicodeScalars.first, first == "'" || first == "\u{2019}" {
      key.unicodeScalars.removeFirst()
    }
    return key
  }

  /// Whether a range may end a sentence: its last character is a `Sentence_Terminal`, or of a script
  /// that has none.
  func endsSentence(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    let last = ScalarClasses.scalar(before: range.upperBound, in: utf8)
    return ScalarClasses.shared.isTerminal(last) || UnspacedScripts.endSentencesWithSpaces(last)
  }
}

extension QualityText {
  /// The words without the punctuation marks, as lists of words have them: in lower case, without an
  /// apostrophe at either end.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public var keys: [String] {
    words.filter { !$0.isPunctuation }.map { key(of: $0) }
  }
}
