internal import LanguageID
internal import TextRepair

/// One look at a document for spam and injected instructions.
struct Screening {
  /// The least score that is told.
  static let least: Float = 0.2
  /// Lines up to this many words may be parts of an instruction broken over several.
  private static let shortLine = 6
  private static let mostLines = 6
  private static let leastSplit = 5
  private static let splitDoubt: Float = 1.5

  /// A line is quiet where its evidence for an order does not reach this: the score of what is told is
  /// higher.
  private static let quiet: Float = -1.4

  let utf8: UnsafeBufferPointer<UInt8>
  let checks: ScreeningAnnotator.Checks
  let model: ScreeningModel
  let by: String
  private(set) var annotations: [Annotation] = []
  private let reader: LineReader

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
    if checks.contains(.spam) {
      addSpam(
        suspects(among: screened, of: memory.suspects, foreign: foreign).all(words: memory.topics))
    }
  }

  /// Screens each line by itself, but for spam.
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
    if checks.contains(.spam), glance.maySell {
      suspect = memory.suspects.count
      memory.suspects.append(SuspectLine(glance, by: reader, in: utf8, topics: places))
    }
    var line = ScreenedLine(glance, checks: checks, topics: places, suspect: suspect)
    if checks.contains(.injection) {
      let count = annotations.count
      if glance.highestInjection >= Self.quiet { addInjection(reader.reading(of: glance)) }
      addEncoded(glance)
      line.isToldOf = annotations.count > count
    }
    return line
  }

  // MARK: Injected instructions

  private mutating func addInjection(_ reading: LineReader.Reading) {
    // Two words are no order that could not stand anywhere.
    guard reading.whole.words >= LineReader.leastOrder else { return }
    let guilty = reading.sentences.filter {
      $0.injection > 0 && $0.words >= LineReader.leastOrder
    }
    let others = reading.sentences.filter { $0.injection <= 0 }
    guard !guilty.isEmpty, others.reduce(0, { $0 + $1.words }) >= 6 else {
      add(.injectionLine, reading.whole.range, reading.injection, ScreeningModel.injection)
      return
    }
    for sentence in guilty {
      add(.injectionSentence, sentence.range, sentence.injection, ScreeningModel.injection)
    }
  }

  /// Looks at runs of short lines.
  private mutating func addSplits(_ lines: [(range: Range<Int>, line: ScreenedLine)]) {
    for run in lines.split(whereSeparator: { $0.line.words > Self.shortLine }) where run.count > 1 {
      addSplit(Array(run))
    }
  }

  /// The shortest runs of short lines that only together are an instruction.
  private mutating func addSplit(_ lines: [(range: Range<Int>, line: ScreenedLine)]) {
    var start = 0
    search: while start < lines.count {
      var sum = lines[start].line.injectionSum
      var telling = sum > 0 ? 1 : 0
      var end = start + 1
      // Entries of a menu that stand there again and again are no sentence.
      while end < min(lines.count, start + Self.mostLines), !lines[start].line.isOrder,
        !lines[end].line.isOrder, !says(lines[end], again: lines[start..<end])
      {
        sum += lines[end].line.injectionSum
        if lines[end].line.injectionSum > 0 { telling += 1 }
        end += 1
        guard telling > 1, sum > 0 else { continue }
        let range = lines[start].range.lowerBound..<lines[end - 1].range.upperBound
        let joined = reader.read(utf8, range).whole
        // Any few words can be put together by chance.
        if joined.words >= Self.leastSplit, joined.injection > Self.splitDoubt {
          add(
            .injectionSplit, range, joined.injection - Self.splitDoubt, ScreeningModel.injection)
          start = end
          continue search
        }
      }
      start += 1
    }
  }

  /// Whether a line is the same as one of those before it.
  private func says(
    _ line: (range: Range<Int>, line: ScreenedLine),
    again before: ArraySlice<(range: Range<Int>, line: ScreenedLine)>
  ) -> Bool {
    before.contains {
      // What says the same was read the same.
      $0.line.injectionSum == line.line.injectionSum && $0.line.words == line.line.words
        && words($0.range).elementsEqual(words(line.range))
    }
  }

  /// The bytes of a line up to its end.
  private func words(_ line: Range<Int>) -> Slice<UnsafeBufferPointer<UInt8>> {
    utf8[line].prefix { $0 != 0x0A && $0 != 0x0D }
  }

  private mutating func addEncoded(_ glance: LineReader.Glance) {
    let line = LineReader.readable(utf8, glance.whole.range)
    if glance.hints.moved > 1 { addDisguised(.rot13, line) }
    if glance.hints.reversed > 1 { addDisguised(.reversed, line) }
    if glance.whole.counts.spacedLetters >= 8 { addDisguised(.spaced, line) }
    if glance.whole.counts.mixedAlphabets > 0 || !glance.isASCII && hasMathematicalLetters(line) {
      if let plain = Lookalikes.plain(Array(utf8[line])) {
        addDecoded(plain, .lookalikes, line, boost: 0)
      }
    }
    guard line.count >= 20 else { return }
    for run in EncodedRuns.runs(utf8, line) {
      addDecoded(run.decoded, run.disguise, run.range, boost: 1)
    }
  }

  private mutating func addDisguised(_ disguise: Disguise, _ line: Range<Int>) {
    addDecoded(disguise.reading(Array(utf8[line])[...]), disguise, line, boost: 1)
  }

  /// - Parameter boost: Who takes the trouble to write in a code has something to hide.
  private mutating func addDecoded(
    _ text: [UInt8], _ disguise: Disguise, _ range: Range<Int>, boost: Float
  ) {
    add(
      .injectionEncoded, range, reader.read(text).injection + boost, decoded: text,
      encoding: disguise.rawValue)
  }

  /// Mathematical letters (𝐢𝐠𝐧𝐨𝐫𝐞), letters in circles, and letters of double width.
  private func hasMathematicalLetters(_ line: Range<Int>) -> Bool {
    var index = line.lowerBound
    while index + 2 < line.upperBound {
      let byte = utf8[index]
      if byte == 0xF0, utf8[index + 1] == 0x9D { return true }
      if byte == 0xEF, utf8[index + 1] == 0xBC, (0xA1...0xBA).contains(utf8[index + 2]) {
        return true
      }
      if byte == 0xEF, utf8[index + 1] == 0xBD, (0x81...0x9A).contains(utf8[index + 2]) {
        return true
      }
      if byte == 0xE2, utf8[index + 1] == 0x92 || utf8[index + 1] == 0x93 { return true }
      index += 1
    }
    return false
  }

  /// Looks into what is hidden in the text's invisible characters.
  mutating func screenHidden(_ findings: [Finding], _ lines: [Range<Int>]) {
    for hidden in HiddenText.messages(of: findings) {
      guard let line = lines.first(where: { $0.overlaps(hidden.range) }) else { continue }
      let logit = reader.read(hidden.text).injection
      // A readable message that nobody is to see is suspicious whatever it says.
      add(
        .injectionHidden, sentence(around: hidden.range, in: line), max(logit + 2, 0.5),
        decoded: hidden.text, encoding: nil)
    }
  }

  private mutating func sentence(around range: Range<Int>, in line: Range<Int>) -> Range<Int> {
    reader.read(utf8, line).sentences.first { $0.range.overlaps(range) }?.range ?? line
  }

  // MARK: Annotations

  private mutating func add(
    _ type: AnnotationType, _ range: Range<Int>, _ logit: Float, _ output: Int
  ) {
    let score = sigmoid(logit)
    guard score >= Self.least else { return }
    record(type, range, score, output)
  }

  mutating func record(
    _ type: AnnotationType, _ range: Range<Int>, _ score: Float, _ output: Int,
    spam: ScreeningFinding.SpamVerdict? = nil
  ) {
    let finding = ScreeningFinding(Array(utf8[range]), output: output, model: model, spam: spam)
    annotations.append(
      Annotation(
        range: range, type: type, score: Double(score), by: by, data: AnnotationData(finding)))
  }

  private mutating func add(
    _ type: AnnotationType, _ range: Range<Int>, _ logit: Float, decoded: [UInt8],
    encoding: String?
  ) {
    let score = sigmoid(logit)
    guard score >= Self.least else { return }
    let evidence = decoded.withUnsafeBufferPointer {
      ScreeningEvidence.of($0, 0..<$0.count, output: ScreeningModel.injection, model: model)
    }
    var data: AnnotationData = [
      "evidence": .array(evidence.map { .string($0) }),
      "decoded": .string(String(decoding: decoded, as: UTF8.self)),
    ]
    if let encoding { data["encoding"] = .string(encoding) }
    annotations.append(
      Annotation(range: range, type: type, score: Double(score), by: by, data: data))
  }
}
