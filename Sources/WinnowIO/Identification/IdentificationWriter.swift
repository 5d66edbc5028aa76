public import LanguageID

/// Writes the languages of lines or of JSONL records.
public struct IdentificationWriter: Sendable {
  /// Tells the languages.
  public let analyzer: LanguageAnalyzer
  /// How many languages to name for each text, at most.
  public let maximum: Int

  /// Makes a writer.
  public init(analyzer: LanguageAnalyzer, maximum: Int = 1) {
    self.analyzer = analyzer
    self.maximum = maximum
  }

  /// Writes `language<TAB>confidence` for each line of an input, and as much again for each further
  /// language.
  ///
  /// - Parameter failed: Takes what is wrong with compressed data; the reading goes on behind it.
  /// - Complexity: O(*n*) in the number of bytes, with memory for the longest line.
  /// - Throws: ``InputFailure`` or ``OutputFailure``.
  public func writeLines(
    of input: Input, to output: inout Output, failed: (InputFailure) throws -> Void
  ) throws {
    var lines = try LineReader(input)
    try lines.forEach { line, _ in
      try output.write { buffer in
        append(line, to: &buffer)
        buffer.append(UInt8(ascii: "\n"))
      }
    } failed: {
      try failed($0)
    }
  }

  /// Appends `language<TAB>confidence` for a text, and as much again for each further language; where the
  /// answer is none, that and then the most likely languages.
  func append(_ text: Span<UInt8>, to buffer: inout [UInt8]) {
    guard maximum > 1 else {
      buffer.append(analyzer.identify(utf8: text))
      return
    }
    var answers = analyzer.hypotheses(utf8: text, maximum: maximum)
    let answer = analyzer.identify(utf8: text)
    if !answer.language.isDetermined, answers.first?.language.isDetermined == true {
      answers.insert(answer, at: 0)
      answers.removeLast()
    }
    for (index, hypothesis) in answers.enumerated() {
      if index > 0 { buffer.append(UInt8(ascii: "\t")) }
      buffer.append(hypothesis)
    }
  }

  /// Writes each record of a JSONL input with `language` and `confidence` added, and `languages`
  /// when more than one is asked for; what had these names is replaced.
  ///
  /// All other fields are written as they are.
  ///
  /// - Parameters:
  ///   - input: What to read.
  ///   - textField: The field that holds the text.
  ///   - output: Where to write.
  ///   - failed: Takes what is wrong with a record; the reading goes on.
  /// - Throws: ``InputFailure`` when the input cannot be read, or ``OutputFailure``.
  public func writeRecords(
    of input: Input, textField: String, to output: inout Output,
    failed: (InputFailure) throws -> Void
  ) throws {
    var json = JSONWriter()
    try JSONLReader.forEach(in: input) { record, line in
      do throws(InputFailure) {
        let text = try record.text(in: textField, of: input, line: line)
        json.reset()
        write(
          record, analyzer.identify(utf8: text.span),
          maximum > 1 ? analyzer.hypotheses(utf8: text.span, maximum: maximum) : [], to: &json)
      } catch {
        try failed(error)
        return
      }
      try output.write(json.bytes)
    } failed: {
      try failed($0)
    }
  }

  private func write(
    _ record: JSONObject, _ best: LanguageHypothesis, _ hypotheses: [LanguageHypothesis],
    to json: inout JSONWriter
  ) {
    json.object { json in
      let added: Set = ["language", "confidence"]
      json.members(of: record, except: maximum > 1 ? added.union(["languages"]) : added)
      json.member("language", best.language.code)
      json.member("confidence", score: best.confidence)
      guard maximum > 1 else { return }
      json.name("languages")
      json.array { json in
        for hypothesis in hypotheses {
          json.object {
            $0.member("language", hypothesis.language.code)
            $0.member("confidence", score: hypothesis.confidence)
          }
        }
      }
    }
    json.endLine()
  }
}

extension [UInt8] {
  /// Appends the language, a tab and the confidence with four decimals.
  fileprivate mutating func append(_ hypothesis: LanguageHypothesis) {
    append(contentsOf: hypothesis.language.code.utf8)
    append(UInt8(ascii: "\t"))
    let tenThousandths = Int((hypothesis.confidence * 10_000).rounded())
    append(UInt8(ascii: "0") + UInt8(tenThousandths / 10_000))
    append(UInt8(ascii: "."))
    for divisor in [1000, 100, 10, 1] {
      append(UInt8(ascii: "0") + UInt8(tenThousandths / divisor % 10))
    }
  }
}
