/// Writes the texts of documents one behind the other, so that they stay apart.
struct TextSeries {
  /// What stands between two texts, and behind the last.
  enum Separation {
    /// A line break at least between two, and none added behind the last: a text with nothing wrong comes out
    /// byte for byte.
    case lineBreak
    /// Each is one line or row of its input.
    case lineEnd
    /// A blank line between two, and a line end behind the last.
    case blankLine
  }

  private var endsInsideLine = false
  private var needsBlankLine = false

  /// Writes a text; an empty one leaves no trace.
  mutating func write(
    _ text: [UInt8], _ separation: Separation, to output: inout Output
  ) throws(OutputFailure) {
    guard let last = text.last else { return }
    try separate(to: &output)
    try output.write(text)
    endsInsideLine = last != UInt8(ascii: "\n")
    switch separation {
    case .lineBreak: break
    case .lineEnd: try endLine(to: &output)
    case .blankLine:
      try endLine(to: &output)
      needsBlankLine = true
    }
  }

  /// Writes lines that stand by themselves, as records do.
  mutating func write(lines: [UInt8], to output: inout Output) throws(OutputFailure) {
    try endLine(to: &output)
    needsBlankLine = false
    try output.write(lines)
  }

  private mutating func separate(to output: inout Output) throws(OutputFailure) {
    try endLine(to: &output)
    if needsBlankLine { try output.write(CollectionOfOne(UInt8(ascii: "\n"))) }
    needsBlankLine = false
  }

  private mutating func endLine(to output: inout Output) throws(OutputFailure) {
    guard endsInsideLine else { return }
    try output.write(CollectionOfOne(UInt8(ascii: "\n")))
    endsInsideLine = false
  }
}

extension InputFormat {
  /// How the texts of documents of an input are kept apart.
  var separation: TextSeries.Separation {
    switch self {
    case .text, .html, .jsonl, .wet, .warc: .lineBreak
    case .lines, .csv, .tsv: .lineEnd
    case .paragraphs: .blankLine
    }
  }
}
