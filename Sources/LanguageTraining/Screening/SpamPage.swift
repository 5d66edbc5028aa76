/// A page of clean lines with or without spam between them.
struct SpamPage {
  /// A line with what it is.
  struct Line {
    let text: String
    var isSpam = false
    /// How much it counts: lines of a page's frame are mostly clean, and some advertise.
    var weight: Float = 1
    /// Whether it was put together of clean words.
    var isComposed = false

    /// Whether it is known to be clean, and as it was found: neither composed nor chosen because it
    /// looks like spam.
    var isClean: Bool { !isSpam && weight == 1 && !isComposed }
  }

  var lines: [Line]

  /// The lines joined to a text, and where each lies in it.
  var text: (utf8: [UInt8], lines: [Range<Int>]) {
    var utf8: [UInt8] = []
    var ranges: [Range<Int>] = []
    for line in lines {
      let start = utf8.count
      utf8 += line.text.utf8.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
      utf8.append(0x0A)
      ranges.append(start..<utf8.count)
    }
    return (utf8, ranges)
  }
}
