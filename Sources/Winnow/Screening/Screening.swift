internal import LanguageID
internal import TextRepair

/// One look at a document for spam and injected instructions.
struct Screening {
  /// The least score that is told.
  static let least: Float = 0.2

  let utf8: UnsafeBufferPointer<UInt8>
  let checks: ScreeningAnnotator.Checks
  let model: ScreeningModel
  let by: String
  var annotations: [Annotation] = []
  let reader: LineReader

  init(
    utf8: UnsafeBufferPointer<UInt8>, checks: ScreeningAnnotator.Checks, model: ScreeningModel,
    reader: LineReader, by: String
  ) {
    self.utf8 = utf8
    self.checks = checks
    self.model = model
    self.reader = reader
    self.by = by
  }

  /// Screens the lines of a text, in order.
  ///
  /// - Parameters:
  ///   - foreign: What is not in the main language, sorted and disjoint.
  ///   - memory: Lines of which nothing was to be told are not read again.
  mutating func screen(
    _ lines: [Range<Int>], foreign: [Range<Int>],
    recalling memory: inout PassageMemory
  ) {
    let screened = screen(lines, recalling: &memory)
    if checks.contains(.injection) { addSplits(screened) }
    tell(
      suspects(among: screened, of: memory.suspects, foreign: foreign).all(words: memory.topics),
      lines: lines)
  }

  /// Screens each line by itself, but for what the page has a say in.
  mutating func screen(
    _ lines: [Range<Int>], recalling memory: inout PassageMemory
  ) -> [(range: Range<Int>, line: ScreenedLine)] {
    var origins = memory.origins
    memory.screened.begin()
    return lines.map { range in
      let origin = origins.origin(of: range)
      let known = memory.screened.recall(origin)
      if let known, known.checks == checks, !known.isToldOf { return (range, known) }
      let line = screen(range, &memory)
      if known == nil { memory.screened.note(line, for: origin) }
      return (range, line)
    }
  }

  private mutating func screen(
    _ range: Range<Int>, _ memory: inout PassageMemory
  ) -> ScreenedLine {
    let glance = reader.glance(utf8, range)
    let start = memory.topics.count
    memory.topics += reader.topics
    let places = start..<memory.topics.count
    var suspect: Int?
    if !glance.mayBe.isDisjoint(with: checks) {
      suspect = memory.suspects.count
      memory.suspects.append(
        SuspectLine(glance, checks: checks, by: reader, in: utf8, topics: places))
    }
    var line = ScreenedLine(glance, checks: checks, topics: places, suspect: suspect)
    if checks.contains(.injection) {
      let count = annotations.count
      addEncoded(glance)
      line.isToldOf = annotations.count > count
    }
    return line
  }

  mutating func add(
    _ type: AnnotationType, _ range: Range<Int>, _ logit: Float, _ output: Int
  ) {
    let score = sigmoid(logit)
    guard score >= Self.least else { return }
    record(type, range, score, output)
  }

  mutating func record(
    _ type: AnnotationType, _ range: Range<Int>, _ score: Float, _ output: Int,
    verdict: ScreeningFinding.Verdict? = nil
  ) {
    let finding = ScreeningFinding(
      Array(utf8[range]), output: output, model: model, verdict: verdict)
    annotations.append(
      Annotation(
        range: range, type: type, score: Double(score), by: by, data: AnnotationData(finding)))
  }
}
