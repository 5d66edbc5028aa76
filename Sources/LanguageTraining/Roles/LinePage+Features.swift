internal import Winnow

extension LinePage {
  /// The lines joined to a text, blank ones between them, and where each lies in it.
  var text: (utf8: [UInt8], lines: [Range<Int>]) {
    var utf8: [UInt8] = []
    var ranges: [Range<Int>] = []
    for line in lines {
      if line.isBelowBlank, !utf8.isEmpty { utf8.append(0x0A) }
      let start = utf8.count
      utf8.append(contentsOf: line.text.utf8)
      utf8.append(0x0A)
      ranges.append(start..<utf8.count)
    }
    return (utf8, ranges)
  }

  /// The features of the lines.
  var features: LineFeatures {
    let (utf8, ranges) = text
    return LineFeatures(utf8: utf8, lines: ranges)
  }
}
