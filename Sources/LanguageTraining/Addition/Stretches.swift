/// The lengths of text at which a language is compared with others: a word or two, a phrase, a
/// sentence.
enum Stretches {
  private static let lengths = [1...2, 3...6, 7...24]

  /// One stretch of each length from anywhere in a text of `count` words; where the text is
  /// shorter, all of it.
  static func draw(of count: Int, _ random: inout RandomNumbers) -> [Range<Int>] {
    lengths.map { lengths in
      let length = min(count, lengths.lowerBound + random.below(lengths.count))
      let first = random.below(count - length + 1)
      return first..<first + length
    }
  }
}
