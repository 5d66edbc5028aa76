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

  /// Whether a range ends a sentence: its last character is a `Sentence_Terminal`.
  func endsSentence(_ range: Range<Int>) -> Bool {
    !range.isEmpty
      && ScalarClasses.shared.isTerminal(ScalarClasses.scalar(before: range.upperBound, in: utf8))
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
