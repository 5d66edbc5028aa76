/// Reads lines with the model.  For one thread at a time: a pool lends it.
final class LineReader {
  /// A stretch with what the model says of it.
  struct Stretch {
    let range: Range<Int>
    let counts: ScreeningCounts
    let logits: ScreeningModel.Weights
    /// What its words say, without what was counted.
    let sum: WeightSink.Sum

    var words: Int { counts.words }

    /// What it is worth a closer look for.
    var mayBe: ScreeningAnnotator.Checks { Suspects.kinds(counts, logits) }

    var spam: Float { logits[ScreeningModel.spam] }
    var injection: Float { logits[ScreeningModel.injection] }
    var task: Float { logits[ScreeningModel.task] }
  }

  /// A line as a whole, and what was found of its sentences.
  struct Glance {
    let whole: Stretch
    /// What the line or one of its sentences is worth a closer look for.
    let mayBe: ScreeningAnnotator.Checks
    /// The evidence for an injected instruction, not yet weighed by the length of the line.
    let injectionSum: Float
    let hints: WeightSink.Hints
    /// Whether what was read is of ASCII characters only.
    let isASCII: Bool

    /// Whether the line by itself is an instruction to a model.
    var isOrder: Bool { whole.injection > 0 && whole.words >= LineReader.leastOrder }
  }

  /// A line with its sentences.
  struct Reading {
    let whole: Stretch
    /// One for each sentence; none where the line is one.
    let sentences: [Stretch]

    /// The strongest evidence for an injected instruction, by the words alone.
    var injection: Float { sentences.reduce(whole.injection) { max($0, $1.injection) } }
  }

  /// The words that make an instruction which could not stand anywhere.
  static let leastOrder = 3

  private let model: ScreeningModel
  private var scan: ScreeningScan<WeightSink>

  init(_ model: ScreeningModel) {
    self.model = model
    scan = ScreeningScan(WeightSink(model))
  }

  /// Looks over a line.
  func glance(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Glance {
    let readable = Self.readable(utf8, range)
    scan.sink.restart()
    scan.read(utf8, readable)
    let sums = scan.sink.sums
    let sum = sums.reduce(into: WeightSink.Sum()) { $0 += $1 }
    let isOne = scan.sentences.count == 1
    let total = isOne ? scan.sentences[0].counts : scan.total
    let logits = model.logits(sum.weights, total)
    let whole = Stretch(range: range, counts: total, logits: logits, sum: sum)
    var mayBe = whole.mayBe
    if !isOne {
      for (sentence, sum) in zip(scan.sentences, sums) {
        mayBe.formUnion(
          Suspects.kinds(sentence.counts, model.logits(sum.weights, sentence.counts)))
      }
    }
    return Glance(
      whole: whole, mayBe: mayBe, injectionSum: sum.weights[ScreeningModel.injection],
      hints: scan.sink.hints,
      isASCII: scan.isASCII)
  }

  /// The line that was looked over last, with its sentences.
  func reading(of glance: Glance) -> Reading {
    guard scan.sentences.count > 1 else { return Reading(whole: glance.whole, sentences: []) }
    return Reading(
      whole: glance.whole,
      sentences: zip(scan.sentences, scan.sink.sums).map { sentence, sum in
        Stretch(
          range: sentence.range, counts: sentence.counts,
          logits: model.logits(sum.weights, sentence.counts), sum: sum)
      })
  }

  /// Reads a line.
  func read(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Reading {
    reading(of: glance(utf8, range))
  }

  /// What the line that was looked over last is about: the hashes of its long words, and of pairs of
  /// characters in scripts without spaces.
  var topics: ArraySlice<UInt64> { scan.sink.topics[...] }

  /// The same of one of its sentences.
  func topics(ofSentence index: Int) -> ArraySlice<UInt64> {
    let ends = scan.sink.topicEnds
    return scan.sink.topics[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }

  /// Reads a text of its own.
  func read(_ text: [UInt8]) -> Reading {
    text.withUnsafeBufferPointer { read($0, 0..<$0.count) }
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
}
