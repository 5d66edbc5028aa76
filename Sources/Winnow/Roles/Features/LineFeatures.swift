/// The features of every line of a page: what a model of roles learns from and judges by.
///
/// Blank lines do not count: a page is its lines with words, symbols or digits, in order.
package struct LineFeatures: Sendable {
  /// The names of the features.
  package static let names =
    OwnFeatures.names + ContextFeatures.names + ProseRuns.names + CueCounts.names
    + FactRuns.names

  /// The number of features of a line.
  package static let count = names.count

  /// What was counted in each line.
  package let lines: [LineMeasures]

  /// How many other lines of the page say the same as each line.  A book repeats itself, too, but not
  /// within a page.
  package let copies: [Int]

  private let context: ContextFeatures
  private let runs: ProseRuns
  private let cues: CueCounts
  private let facts: FactRuns
  /// Lines before those of the page that only give it context.
  private let padding: Int

  /// Measures the lines of a page.
  ///
  /// - Complexity: O(*n*) in the bytes of the lines.
  package init(utf8: [UInt8], lines ranges: [Range<Int>]) {
    let lines = utf8.withUnsafeBufferPointer { buffer in
      ranges.map { LineMeasures(buffer, $0) }
    }
    self.init(lines)
  }

  /// The features of lines measured before.
  package init(_ lines: [LineMeasures]) {
    self.init(lines, place: .whole)
  }

  /// The features of lines that stand somewhere in a longer text.
  ///
  /// Where the text goes on, it is taken to go on as it came: its lines in turned order stand for those
  /// that are not seen.
  init(_ lines: [LineMeasures], place: PassagePlace) {
    self.lines = lines
    copies = Self.copies(lines)
    var padded = lines
    if !place.isLast { padded += lines.suffix(ContextFeatures.reach).reversed() }
    padding = place.isFirst ? 0 : min(lines.count, ContextFeatures.reach)
    if padding > 0 { padded = lines.prefix(padding).reversed() + padded }
    context = ContextFeatures(padded)
    runs = ProseRuns(padded)
    cues = CueCounts(padded)
    facts = FactRuns(padded)
  }

  /// Replaces `row` with the features of one line.
  package func write(_ index: Int, to row: inout [Float]) {
    row = [Float](unsafeUninitializedCapacity: Self.count) { buffer, count in
      if let start = buffer.baseAddress { write(index, at: start) }
      count = Self.count
    }
  }

  /// Writes the features of one line to memory with room for ``count`` numbers, each so far from the
  /// one before it.
  func write(_ index: Int, at start: UnsafeMutablePointer<Float>, stride: Int = 1) {
    var row = FeatureRow(at: start, stride: stride)
    OwnFeatures.append(lines[index], copies: copies[index], to: &row)
    context.append(index + padding, to: &row)
    runs.append(index + padding, to: &row)
    cues.append(index + padding, to: &row)
    facts.append(index + padding, to: &row)
  }

  /// Counts by a window that slides over the lines.
  private static func copies(_ lines: [LineMeasures]) -> [Int] {
    var counts: [UInt64: Int] = [:]
    counts.reserveCapacity(min(lines.count, 2 * ContextFeatures.reach + 1))
    for line in lines.prefix(ContextFeatures.reach) { counts[line.fingerprint, default: 0] += 1 }
    return lines.indices.map { index in
      let entering = index + ContextFeatures.reach
      if entering < lines.count { counts[lines[entering].fingerprint, default: 0] += 1 }
      let leaving = index - ContextFeatures.reach - 1
      if leaving >= 0 {
        let key = lines[leaving].fingerprint
        let rest = (counts[key] ?? 1) - 1
        counts[key] = rest > 0 ? rest : nil
      }
      return (counts[lines[index].fingerprint] ?? 1) - 1
    }
  }
}
