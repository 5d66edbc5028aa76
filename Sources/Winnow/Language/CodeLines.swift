/// Lines of programs among the segments of a text. Their words are English, or look like those of some language,
/// but a page in another one quotes them as it does numbers.
struct CodeLines {
  private let utf8: [UInt8]
  /// The segments looked at.
  private var measured: [Int: LineMeasures] = [:]

  /// A line with so many signs of programs is one, ...
  private static let enough = 2
  /// ... and so is a short one with fewer, so close to it.
  private static let reach = 2
  private static let mostWords = 12.0

  init(_ utf8: [UInt8]) {
    self.utf8 = utf8
  }

  /// Whether one of the text's segments is a line of a program.
  ///
  /// - Complexity: O(*n*) in the bytes of the segment and of those beside it, once for each.
  mutating func contains(_ index: Int, of segments: [Segment]) -> Bool {
    let line = measures(of: index, in: segments)
    if count(line) >= Self.enough { return true }
    guard line.words <= Self.mostWords, !line.endsSentence, !line.hasAddress else { return false }
    return neighbours(of: index, in: segments).contains {
      count(measures(of: $0, in: segments)) >= Self.enough
    }
  }

  private func neighbours(of index: Int, in segments: [Segment]) -> [Int] {
    let above = segments[..<index].indices.reversed().lazy.filter { segments[$0].kind.isContent }
    let below = segments[(index + 1)...].indices.lazy.filter { segments[$0].kind.isContent }
    return Array(above.prefix(Self.reach)) + below.prefix(Self.reach)
  }

  private mutating func measures(of index: Int, in segments: [Segment]) -> LineMeasures {
    if let known = measured[index] { return known }
    let line = utf8.withUnsafeBufferPointer { LineMeasures($0, segments[index].range) }
    measured[index] = line
    return line
  }

  /// Addresses hold equals signs, too.
  private func count(_ line: LineMeasures) -> Int {
    line.hasAddress ? 0 : line.codeSigns + (line.hasBraces ? Self.enough : 0)
  }
}
