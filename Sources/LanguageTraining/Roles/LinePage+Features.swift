internal import Winnow

extension LinePage {
  /// The features of the lines.
  var features: LineFeatures {
    var utf8: [UInt8] = []
    var ranges: [Range<Int>] = []
    for line in lines {
      let start = utf8.count
      utf8.append(contentsOf: line.text.utf8)
      ranges.append(start..<utf8.count)
    }
    return LineFeatures(utf8: utf8, lines: ranges)
  }
}
