/// The words behind a verdict, and what was counted.
struct ScreeningEvidence {
  /// A word or a few in a row.
  private struct Phrase {
    let words: Range<Int>
    /// What they add to the logit, less what is not worth telling.
    let weight: Float
  }

  private struct WordSink: ScreeningSink {
    struct Word {
      let text: String
      let isUnspaced: Bool
      /// The weight of the word, and of it with one word before it, with two, and so on.
      var weights: [Float]
    }

    let model: ScreeningModel
    let output: Int
    var words: [Word] = []

    mutating func addWord(_ scalars: [UInt32], hash: UInt64, isUnspaced: Bool) {
      var sum: Float = 0
      var pieces = 0
      WordPieces.forEach(scalars, hash: hash) {
        sum += weight($0)
        pieces += 1
      }
      let text = String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
      words.append(
        Word(
          text: text, isUnspaced: isUnspaced,
          weights: [sum * ScreeningModel.share(pieces: pieces)]))
    }

    mutating func addNeighbours(_ hash: UInt64) {
      guard !words.isEmpty else { return }
      words[words.count - 1].weights.append(weight(hash))
    }

    mutating func endSentence() {}

    private func weight(_ hash: UInt64) -> Float {
      let row = ScreeningHash.row(hash, bits: model.bits) * ScreeningModel.outputs + output
      return Float(model.table[row]) * model.heads[output].step
    }
  }

  /// The least part of the logit worth telling, of a count, or of each word of a phrase.
  private static let least: Float = 0.25
  /// The least share of what the strongest phrase says that is worth telling.
  private static let leastShare: Float = 0.2
  /// The longest phrase, in words.
  private static let longest = 4

  /// Up to three counts, and four words or phrases, that said most, the strongest first in each
  /// group.
  static func of(
    _ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, output: Int, model: ScreeningModel
  ) -> [String] {
    var scan = ScreeningScan(WordSink(model: model, output: output))
    scan.read(utf8, range)
    let counts = scan.total
    var row: [Float] = []
    counts.append(to: &row)
    let said = zip(row, model.heads[output].counts).map { $0 * $1 }
    let counted = ScreeningCounts.evidence.filter { said[$0] >= least }
      .sorted { (said[$1], $0) < (said[$0], $1) }
      .prefix(3).map { ScreeningCounts.names[$0] }
    let words = scan.sink.words
    let phrases = strongest(
      of: phrases(of: words, factor: ScreeningModel.factor(words: counts.words)), in: words)
    return counted + phrases.map { "“\($0)”" }
  }

  /// The phrases that say something.
  private static func phrases(of words: [WordSink.Word], factor: Float) -> [Phrase] {
    var phrases: [Phrase] = []
    for start in words.indices {
      var weight: Float = 0
      for end in start..<min(start + longest, words.count) {
        weight += words[end].weights.prefix(end - start + 1).reduce(0, +) * factor - least
        if weight >= 0 { phrases.append(Phrase(words: start..<end + 1, weight: weight)) }
      }
    }
    return phrases
  }

  /// The texts of the four strongest phrases of different words.
  private static func strongest(of phrases: [Phrase], in words: [WordSink.Word]) -> [String] {
    let phrases = phrases.sorted {
      ($1.weight, $0.words.lowerBound) < ($0.weight, $1.words.lowerBound)
    }
    guard let least = phrases.first.map({ $0.weight * leastShare }) else { return [] }
    var told: [Range<Int>] = []
    var texts: [String] = []
    for phrase in phrases
    where phrase.weight >= least && !told.contains(where: { $0.overlaps(phrase.words) }) {
      told.append(phrase.words)
      let text = text(words[phrase.words])
      if !texts.contains(text) { texts.append(text) }
      if texts.count == 4 { break }
    }
    return texts
  }

  private static func text(_ words: ArraySlice<WordSink.Word>) -> String {
    var text = ""
    var isUnspaced = true
    for word in words {
      if !text.isEmpty, !(word.isUnspaced && isUnspaced) { text += " " }
      text += word.text
      isUnspaced = word.isUnspaced
    }
    return text
  }
}
