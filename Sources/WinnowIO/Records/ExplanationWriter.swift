public import LanguageID

/// Writes why lines are said to be in their languages, for people to read.
public struct ExplanationWriter: Sendable {
  /// Tells the languages.
  public let analyzer: LanguageAnalyzer
  /// How many words to name for each line, at most.
  public let maximum: Int

  /// Makes a writer.
  public init(analyzer: LanguageAnalyzer, maximum: Int = 12) {
    self.analyzer = analyzer
    self.maximum = maximum
  }

  /// Writes for each line of an input what ``write(_:to:)`` writes.
  ///
  /// - Parameter failed: Takes what is wrong with compressed data; the reading goes on behind it.
  /// - Complexity: O(*n*) in the number of bytes, with every word compared to all languages.
  /// - Throws: ``InputFailure`` or ``OutputFailure``.
  public func writeLines(
    of input: Input, to output: inout Output, failed: (InputFailure) throws -> Void
  ) throws {
    var lines = try LineReader(input)
    try lines.forEach { line, _ in
      try write(line, to: &output)
    } failed: {
      try failed($0)
    }
  }

  /// Writes for a text the answer, the candidates, and below them the words that did
  /// most, each once, with how often it occurs if more than that, how much it speaks in all for the first
  /// candidate and against the second, as a logarithm, and the language it would be in by itself:
  ///
  ///     nl 0.9996 (nl 0.9996, af 0.0003, li 0.0001)
  ///       heeft  +6.12  alone nl 0.9731
  ///
  /// - Complexity: O(*n*) in the number of bytes, with every word compared to all languages.
  public func write(_ line: Span<UInt8>, to output: inout Output) throws(OutputFailure) {
    let explanation = analyzer.explain(utf8: line)
    var text = Self.describe(explanation.answer)
    if !explanation.candidates.isEmpty {
      text += " (\(explanation.candidates.map(Self.describe).joined(separator: ", ")))"
    }
    text += "\n"
    for word in explanation.decidingWords.prefix(maximum) {
      var letters: [UInt8] = []
      for index in word.range { letters.append(line[index]) }
      text += "  \(String(decoding: letters, as: UTF8.self))"
      if word.count > 1 { text += " ×\(word.count)" }
      text += "  \(Self.signed(word.gain))"
      text += "  alone \(Self.describe(word.alone))\n"
    }
    try output.write(text.utf8)
  }

  private static func describe(_ hypothesis: LanguageHypothesis) -> String {
    "\(hypothesis.language) \(fixed(hypothesis.confidence, digits: 4))"
  }

  private static func signed(_ value: Double) -> String {
    (value < 0 ? "-" : "+") + fixed(value.magnitude, digits: 2)
  }

  /// A number from 0 with so many decimals.
  private static func fixed(_ value: Double, digits: Int) -> String {
    let scale = (0..<digits).reduce(1) { scale, _ in scale * 10 }
    let scaled = Int((value * Double(scale)).rounded())
    let fraction = String(scaled % scale)
    return "\(scaled / scale)."
      + String(repeating: "0", count: digits - fraction.utf8.count) + fraction
  }
}
