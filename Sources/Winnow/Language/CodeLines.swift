/// Lines of programs among the segments of a text. Their words are English, or look like those of some language,
/// but a page in another one quotes them as it does numbers.
struct CodeLines {
  private let utf8: [UInt8]
  private let segments: [Segment]
  private var signs: [Int: Int] = [:]

  /// A line with so many signs of programs is one, ...
  private static let enough = 2
  /// ... and so is a short one with fewer, so close to it.
  private static let reach = 2
  private static let mostWords = 12.0

  /// - Parameters:
  ///   - utf8: The text.
  ///   - segments: Its segments.
  init(_ utf8: [UInt8], _ segments: [Segment]) {
    self.utf8 = utf8
    self.segments = segments
  }

  /// Whether a segment is a line of a program.
  ///
  /// - Complexity: O(*n*) in the bytes of the segment and of those beside it, once for each.
  mutating func contains(_ index: Int) -> Bool {
    let line = measures(of: index)
    if count(line) >= Self.enough { return true }
    guard line.words <= Self.mostWords, !line.endsSentence, !line.hasAddress else { return false }
    return neighbours(of: index).contains { signs(of: $0) >= Self.enough }
  }

  private func neighbours(of index: Int) -> [Int] {
    let above = segments[..<index].indices.reversed().lazy.filter { segments[$0].kind.isContent }
    let below = segments[(index + 1)...].indices.lazy.filter { segments[$0].kind.isContent }
    return Array(above.prefix(Self.reach)) + below.prefix(Self.reach)
  }

  private mutating func signs(of index: Int) -> Int {
    if let known = signs[index] { return known }
    let count = count(measures(of: index))
    signs[index] = count
    return count
  }

  private func measures(of index: Int) -> LineMeasures {
    utf8.withUnsafeBufferPointer { LineMeasures($0, segments[index].range) }
  }

  /// Addresses hold equals signs, too.
  private func count(_ line: LineMeasures) -> Int {
    line.hasAddress ? 0 : line.codeSigns + (line.hasBraces ? Self.enough : 0)
  }
}
