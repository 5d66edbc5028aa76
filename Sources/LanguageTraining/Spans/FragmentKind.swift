/// How a fragment stands in its document.
enum FragmentKind: String {
  case line, cut, sentence, inline, quoted

  /// With how often.
  static let drawn: [FragmentKind] = [
    .line, .line, .cut, .sentence, .inline, .inline, .inline, .quoted, .quoted,
  ]

  /// The part of a sentence that a fragment takes.
  func fragment(of sentence: String, _ random: inout RandomNumbers) -> String {
    switch self {
    case .sentence: return sentence
    case .line: return random.stretch(of: sentence, words: 3 + random.below(10))
    case .cut:
      let stretch = random.stretch(of: sentence, words: 3 + random.below(10))
      return stretch.count < 12 ? stretch : String(stretch.dropLast(1 + random.below(4)))
    case .inline, .quoted: return random.stretch(of: sentence, words: 2 + random.below(7))
    }
  }
}
