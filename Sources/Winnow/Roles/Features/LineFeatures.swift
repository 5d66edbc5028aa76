/// The features of every line of a page: what a model of roles learns from and judges by.
///
/// Blank lines do not count: a page is its lines with words, symbols or digits, in order.
package struct LineFeatures: Sendable {
  /// The names of the features.
  package static let names = OwnFeatures.names + ContextFeatures.names

  /// The number of features of a line.
  package static let count = names.count

  /// What was counted in each line.
  package let lines: [LineMeasures]

  /// How many other lines of the page say the same as each line.
  package let copies: [Int]

  private let context: ContextFeatures

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
    self.lines = lines
    var counts: [UInt64: Int] = [:]
    for line in lines { counts[line.fingerprint, default: 0] += 1 }
    copies = lines.map { counts[$0.fingerprint, default: 1] - 1 }
    context = ContextFeatures(lines)
  }

  /// Replaces `row` with the features of one line.
  package func write(_ index: Int, to row: inout [Float]) {
    row.removeAll(keepingCapacity: true)
    OwnFeatures.append(lines[index], copies: copies[index], to: &row)
    context.append(index, to: &row)
  }
}
