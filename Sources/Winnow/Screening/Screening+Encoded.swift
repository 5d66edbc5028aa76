internal import TextRepair

// Instructions in disguise: encoded, in other letters, or hidden.
extension Screening {
  mutating func addEncoded(_ glance: LineReader.Glance) {
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
