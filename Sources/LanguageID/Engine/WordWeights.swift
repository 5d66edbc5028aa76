/// What words count for in a text, by whether they begin with a capital.
///
/// Names are in the language of those who bear them: "Łukasz Piszczek joined the club" has more Polish in
/// it than English. Where there are other words, those with a capital count less, and the others as much more,
/// so that together they say as much as before. One capital alone begins the sentence.
struct WordWeights {
  /// With 0.4, lingua's sentences and flores-dev come out better than with 1, and nearly all sentences
  /// that begin with a foreign name; with 0.3, German begins to lose.
  private static let weightOfCapitalized: Float = 0.4

  private(set) var capitalized: Float = 1
  private(set) var others: Float = 1

  init(_ counts: Counts) {
    if counts.capitalized < 2 || counts.others == 0 { return }
    let sum = Float(counts.others) + Self.weightOfCapitalized * Float(counts.capitalized)
    others = Float(counts.others + counts.capitalized) / sum
    capitalized = Self.weightOfCapitalized * others
  }

  func weight(isCapitalized: Bool) -> Float { isCapitalized ? capitalized : others }

  /// How many words of a text have a capital, and how many have none.
  struct Counts {
    var capitalized = 0
    var others = 0

    @inline(__always)
    mutating func add(isCapitalized: Bool) {
      if isCapitalized { capitalized &+= 1 } else { others &+= 1 }
    }

    static func += (sum: inout Counts, next: Counts) {
      sum.capitalized += next.capitalized
      sum.others += next.others
    }
  }
}
