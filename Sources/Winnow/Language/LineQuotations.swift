/// The quotations of a line, with their marks.
struct LineQuotations {
  /// In bytes; sorted and disjoint.
  let ranges: [Range<Int>]

  /// Finds the pairs of quotation marks; none over the end of a line.
  ///
  /// - Complexity: O(*n*) in the bytes of the line.
  init(_ utf8: [UInt8], _ line: Range<Int>) {
    let text = ScalarText(utf8, line)
    var ranges: [Range<Int>] = []
    var index = 0
    while index < text.count {
      if let end = QuotationMarks.end(of: index, in: text) {
        ranges.append(text.bytes(index..<end + 1))
        index = end
      }
      index += 1
    }
    self.ranges = ranges
  }

  /// Whether an offset lies between the marks of a quotation.
  ///
  /// - Complexity: O(log *n*) in the number of quotations.
  func holds(_ offset: Int) -> Bool {
    let index = ranges.bisect { $0.upperBound <= offset }
    return index < ranges.count && ranges[index].lowerBound < offset
  }

  /// What lies outside of the quotations that one of some ranges reaches into.
  func frame(of line: Range<Int>, around ranges: [Range<Int>]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = line.lowerBound
    for quotation in self.ranges where ranges.contains(where: { $0.overlaps(quotation) }) {
      parts.append(start..<quotation.lowerBound)
      start = quotation.upperBound
    }
    parts.append(start..<line.upperBound)
    return parts
  }
}
