internal import TextRepair

// Instructions in disguise: encoded, in other letters, or hidden.
extension Screening {
  /// What a stretch says without its disguise.
  private struct Plaintext {
    let range: Range<Int>
    /// The words of the stretch as it stands.
    let words: Int
    let text: [UInt8]
    /// The evidence for an order.
    let logit: Float
  }

  /// What a disguise has to take from the evidence for an order: letters of two alphabets in a text
  /// that says the same without them hide nothing.
  private static let leastGain: Float = 1

  mutating func addEncoded(_ glance: LineReader.Glance) {
    let line = LineReader.readable(utf8, glance.whole.range)
    let disguises = disguises(of: glance, line)
    if !disguises.isEmpty {
      let reading = reader.reading(of: glance)
      for disguise in disguises { addDisguised(disguise, reading) }
    }
    guard line.count >= EncodedRuns.shortest else { return }
    for run in EncodedRuns.runs(utf8, line) {
      let logit = reader.read(run.decoded).injection + run.disguise.suspicion
      add(.injectionEncoded, run.range, logit, decoded: run.decoded, encoding: run.disguise)
    }
  }

  /// The disguises of letters that a line may be in.
  private func disguises(of glance: LineReader.Glance, _ line: Range<Int>) -> [Disguise] {
    var disguises: [Disguise] = []
    if glance.hints.moved > 1 { disguises.append(.rot13) }
    if glance.hints.reversed > 1 { disguises.append(.reversed) }
    if glance.whole.counts.spacedLetters >= 8 { disguises.append(.spaced) }
    if glance.whole.counts.mixedAlphabets > 0
      || !glance.isASCII && StyledLetters.mayBe(in: utf8, line)
    {
      disguises.append(.lookalikes)
    }
    return disguises
  }

  /// Tells the sentences of a line that are orders without a disguise, or the line where there is
  /// little else in it.
  private mutating func addDisguised(_ disguise: Disguise, _ reading: LineReader.Reading) {
    let guilty = reading.sentences
      .compactMap { plaintext(of: $0, disguise, evidence: $0.injection) }
      .filter { $0.logit > 0 }
    let others = guilty.reduce(reading.whole.words) { $0 - $1.words }
    if !guilty.isEmpty, others >= Self.leastOthers {
      for sentence in guilty { add(sentence, disguise) }
    } else if let whole = plaintext(of: reading.whole, disguise, evidence: reading.injection) {
      add(whole, disguise)
    }
  }

  /// Reads a stretch through a disguise.
  ///
  /// - Parameter evidence: That for an order in the stretch as it stands.
  /// - Returns: `nil` where the stretch is not in that disguise.
  private func plaintext(
    of stretch: LineReader.Stretch, _ disguise: Disguise, evidence: Float
  ) -> Plaintext? {
    let range = LineReader.readable(utf8, stretch.range)
    switch disguise {
    case .spaced: guard stretch.counts.spacedLetters > 0 else { return nil }
    case .lookalikes:
      guard stretch.counts.mixedAlphabets > 0 || StyledLetters.areOdd(in: utf8, range) else {
        return nil
      }
    default: break
    }
    guard let text = disguise.reading(Array(utf8[range])) else { return nil }
    let logit = reader.read(text).injection
    guard logit - evidence >= Self.leastGain else { return nil }
    return Plaintext(
      range: range, words: stretch.words, text: text, logit: logit + disguise.suspicion)
  }

  private mutating func add(_ plaintext: Plaintext, _ disguise: Disguise) {
    add(
      .injectionEncoded, plaintext.range, plaintext.logit, decoded: plaintext.text,
      encoding: disguise)
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

  private mutating func add(
    _ type: AnnotationType, _ range: Range<Int>, _ logit: Float, decoded: [UInt8],
    encoding: Disguise?
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
    if let encoding { data["encoding"] = .string(encoding.rawValue) }
    annotations.append(
      Annotation(range: range, type: type, score: Double(score), by: by, data: data))
  }
}
