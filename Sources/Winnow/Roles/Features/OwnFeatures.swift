/// The features of a line by itself, as numbers around 0 to 1.
enum OwnFeatures {
  /// The names, in the order of the numbers.
  static let names: [String] = {
    var names = [
      "length", "few words", "eight words", "characters", "digits", "punctuation", "capitals",
      "capitalised words", "lower-case words", "words in capitals", "count of lower-case words",
      "longest word", "commas", "commas by words", "sentences inside", "separators", "quotes",
      "brackets", "address", "handle", "copyright", "currency", "clock time", "year", "braces",
      "unspaced script",
    ]
    names += LineMeasures.Start.allCases.map { "begins: \($0)" }
    names += LineMeasures.End.allCases.map { "ends: \($0)" }
    names += Cue.learnt.map { "says: \($0)" }
    names += Cue.learnt.map { "says first: \($0)" }
    return names + ["share of cue words", "no letters", "repeated on the page"]
  }()

  static let count = names.count

  /// Appends the features of a line.
  ///
  /// - Parameter copies: How many other lines of the page say the same.
  static func append(_ line: LineMeasures, copies: Int, to row: inout FeatureRow) {
    func capped(_ value: Int, _ cap: Int) -> Float { Float(min(value, cap)) / Float(cap) }
    func flag(_ value: Bool) -> Float { value ? 1 : 0 }
    let words = Float(line.words)
    let perWord = max(words, 1)
    let scalars = Float(max(line.scalars, 1))
    let letterWords = Float(max(line.capitalWords + line.lowerWords, 1))
    row.append(min(words / 100, 4))
    row.append(min(words, 12) / 12)
    row.append(flag(words >= 8))
    row.append(min(Float(line.scalars) / 500, 4))
    row.append(Float(line.digits) / scalars)
    row.append(Float(line.punctuation) / scalars)
    row.append(Float(line.uppers) / Float(max(line.letters, 1)))
    row.append(Float(line.capitalWords) / letterWords)
    row.append(Float(line.lowerWords) / letterWords)
    row.append(Float(line.shoutedWords) / letterWords)
    row.append(capped(line.lowerWords, 20))
    row.append(capped(line.longestWord, 30))
    row.append(capped(line.commas, 6))
    row.append(Float(line.commas) / perWord)
    row.append(capped(line.sentences, 5))
    row.append(capped(line.separators, 4))
    row.append(capped(line.quotes, 4))
    row.append(capped(line.brackets, 4))
    row.append(flag(line.hasAddress))
    row.append(flag(line.hasHandle))
    row.append(flag(line.hasCopyright))
    row.append(flag(line.hasCurrency))
    row.append(flag(line.hasClock))
    row.append(flag(line.hasYear))
    row.append(flag(line.hasBraces))
    row.append(flag(line.isUnspaced))
    for start in LineMeasures.Start.allCases { row.append(flag(line.start == start)) }
    for end in LineMeasures.End.allCases { row.append(flag(line.end == end)) }
    for cue in Cue.learnt { row.append(flag(line.cues.contains(cue))) }
    for cue in Cue.learnt { row.append(flag(line.leadingCues.contains(cue))) }
    row.append(min(line.cueShare, 1))
    row.append(flag(line.letters == 0))
    row.append(capped(copies, 3))
  }
}
