internal import Winnow

/// Tells where in a text something is, the way compilers do.
struct TextPosition {
  private let lines: LineIndex
  private let offsets: OffsetIndex

  /// - Complexity: O(*n*) in the length of the text.
  init(_ utf8: [UInt8]) {
    lines = LineIndex(utf8)
    offsets = OffsetIndex(utf8, unit: .codepoint)
  }

  /// `LINE:COLUMN` of a byte; columns count code points, both from 1.
  func description(ofByte offset: Int) -> String {
    let line = lines.line(at: offset)
    let start = lines.range(ofLine: line).lowerBound
    return "\(line):\(offsets.offset(atByte: offset) - offsets.offset(atByte: start) + 1)"
  }
}
