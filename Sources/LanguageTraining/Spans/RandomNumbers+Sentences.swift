// Pieces of sentences, drawn at random.
extension RandomNumbers {
  /// Up to four words of a sentence, or one or two of its names.
  mutating func label(from sentence: String) -> String {
    let names = sentence.split(separator: " ").dropFirst()
      .filter { $0.first?.isUppercase == true && $0.last?.isLetter == true }
    if below(2) == 0, let name = names.randomElement(using: &self) {
      return String(name)
    }
    return stretch(of: sentence, words: 1 + below(4))
  }

  /// So many words from anywhere in a sentence; three characters count for a word where there are
  /// no spaces.
  mutating func stretch(of sentence: String, words count: Int) -> String {
    let words = sentence.split(separator: " ")
    if sentence.count > words.count * 20 {
      let length = min(sentence.count, 3 * count)
      return String(sentence.dropFirst(below(sentence.count - length + 1)).prefix(length))
    }
    let length = min(count, words.count)
    let first = below(words.count - length + 1)
    return words[first..<first + length].joined(separator: " ")
  }

  /// Cuts a sentence in two between words.
  mutating func cut(_ sentence: String) -> (Substring, Substring) {
    let spaces = sentence.indices.dropFirst().filter { sentence[$0] == " " }
    if sentence.count > (spaces.count + 1) * 20 {
      let middle = sentence.index(sentence.startIndex, offsetBy: below(sentence.count))
      return (sentence[..<middle], sentence[middle...])
    }
    guard let space = spaces.randomElement(using: &self) else { return (sentence[...], "") }
    return (sentence[..<space], sentence[space...])
  }
}
