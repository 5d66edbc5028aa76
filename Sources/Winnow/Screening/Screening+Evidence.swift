/// The words behind a verdict, and what was counted.
struct ScreeningEvidence {
  private struct WordSink: ScreeningSink {
    let model: ScreeningModel
    let output: Int
    var words: [(text: String, weight: Float)] = []

    mutating func addWord(_ scalars: [UInt32], hash: UInt64, isUnspaced: Bool) {
      var sum: Float = 0
      var pieces = 0
      WordPieces.forEach(scalars, hash: hash) {
        sum += weight($0)
        pieces += 1
      }
      let text = String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
      words.append((text, sum * ScreeningModel.share(pieces: pieces)))
    }

    mutating func addNeighbours(_ hash: UInt64) {
      guard !words.isEmpty else { return }
      words[words.count - 1].weight += weight(hash)
    }

    mutating func endSentence() {}

    private func weight(_ hash: UInt64) -> Float {
      let row = ScreeningHash.row(hash, bits: model.bits) * ScreeningModel.outputs + output
      return Float(model.table[row]) * model.heads[output].step
    }
  }

  /// The least part of the logit worth telling.
  private static let least: Float = 0.25

  /// Up to three counts and four words that said most, the strongest first in each group.
  static func of(
    _ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, output: Int, model: ScreeningModel
  ) -> [String] {
    var scan = ScreeningScan(WordSink(model: model, output: output))
    scan.read(utf8, range)
    let counts = scan.total
    var row: [Float] = []
    counts.append(to: &row)
    let said = zip(row, model.heads[output].counts).map { $0 * $1 }
    let counted = said.indices.filter { said[$0] >= least }
      .sorted { (said[$1], $0) < (said[$0], $1) }
      .prefix(3).map { ScreeningCounts.names[$0] }
    let factor = ScreeningModel.factor(words: counts.words)
    var weights: [String: Float] = [:]
    for (text, weight) in scan.sink.words where weight * factor >= least {
      weights[text] = max(weights[text] ?? 0, weight)
    }
    let words = weights.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(4).map(\.key)
    return counted + words.map { "“\($0)”" }
  }
}
