/// Reads lines with the model.
struct LineReader {
  /// A stretch with what the model says of it.
  struct Stretch {
    let range: Range<Int>
    let counts: ScreeningCounts
    let logits: SIMD2<Float>

    var spam: Float { logits[ScreeningModel.spam] }
    var injection: Float { logits[ScreeningModel.injection] }
    var words: Int { counts.words }
  }

  /// A line with its sentences.
  struct Reading {
    let whole: Stretch
    /// One for each sentence; none where the line is one.
    let sentences: [Stretch]
    /// The evidence for an injected instruction, not yet weighed by the length of the line.
    let injectionSum: Float
    let hints: WeightSink.Hints

    /// Whether the line by itself is an instruction to a model.
    var isOrder: Bool { whole.injection > 0 && whole.words >= LineReader.leastOrder }
  }

  /// The words that make an instruction which could not stand anywhere.
  static let leastOrder = 3

  private let model: ScreeningModel
  private var scan: ScreeningScan<WeightSink>

  init(_ model: ScreeningModel) {
    self.model = model
    scan = ScreeningScan(WeightSink(model))
  }

  mutating func read(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Reading {
    scan.sink.restart()
    scan.read(utf8, Self.readable(utf8, range))
    let sums = scan.sink.sums
    let sum = sums.reduce(SIMD2<Float>(), +)
    let total = scan.sentences.count == 1 ? scan.sentences[0].counts : scan.total
    let whole = Stretch(range: range, counts: total, logits: model.logits(sum, total))
    var sentences: [Stretch] = []
    if scan.sentences.count > 1 {
      sentences = zip(scan.sentences, sums).map { sentence, sum in
        Stretch(
          range: sentence.range, counts: sentence.counts,
          logits: model.logits(sum, sentence.counts))
      }
    }
    return Reading(
      whole: whole, sentences: sentences, injectionSum: sum[ScreeningModel.injection],
      hints: scan.sink.hints)
  }

  /// The longest stretch of a line that is read: no line that people write is longer.
  private static let longest = 1 << 20

  /// As much of a line as is read, up to a scalar boundary.
  static func readable(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Range<Int> {
    guard line.count > longest else { return line }
    var end = line.lowerBound + longest
    while utf8[end] & 0xC0 == 0x80 { end -= 1 }
    return line.lowerBound..<end
  }

  /// Reads a text of its own.
  mutating func read(_ text: [UInt8]) -> Reading {
    text.withUnsafeBufferPointer { read($0, 0..<$0.count) }
  }
}
