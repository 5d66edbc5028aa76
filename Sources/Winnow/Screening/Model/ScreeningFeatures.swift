/// The features of one text, for training: rows of the table with their factors, and the counts.
package struct ScreeningFeatures: Sendable {
  /// Rows of a table of 2^bits rows.
  package private(set) var rows: [UInt32] = []
  /// How much each row counts.
  package private(set) var factors: [Float] = []
  /// Whether each row is of neighbours, and not of one word.
  package private(set) var areNeighbours: [Bool] = []
  /// ``ScreeningCounts`` as numbers.
  package private(set) var counts: [Float] = []

  /// Reads a text.
  package init(_ text: String, bits: Int) {
    var text = text
    let sink = text.withUTF8 { utf8 in
      var scan = ScreeningScan(Collector(bits: bits))
      scan.read(utf8, 0..<utf8.count)
      scan.total.append(to: &counts)
      let factor = ScreeningModel.factor(words: scan.total.words)
      scan.sink.factors = scan.sink.factors.map { $0 * factor }
      return scan.sink
    }
    rows = sink.rows
    factors = sink.factors
    areNeighbours = sink.areNeighbours
  }

  private struct Collector: ScreeningSink {
    let bits: Int
    var rows: [UInt32] = []
    var factors: [Float] = []
    var areNeighbours: [Bool] = []

    init(bits: Int) { self.bits = bits }

    mutating func addWord(_ scalars: [UInt32], hash: UInt64, isUnspaced: Bool) {
      let start = rows.count
      WordPieces.forEach(scalars, hash: hash) {
        rows.append(UInt32(ScreeningHash.row($0, bits: bits)))
      }
      let share = ScreeningModel.share(pieces: rows.count - start)
      factors += repeatElement(share, count: rows.count - start)
      areNeighbours += repeatElement(false, count: rows.count - start)
    }

    mutating func addNeighbours(_ hash: UInt64) {
      rows.append(UInt32(ScreeningHash.row(hash, bits: bits)))
      factors.append(1)
      areNeighbours.append(true)
    }

    mutating func endSentence() {}
  }
}
