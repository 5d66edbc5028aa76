/// Space characters.
enum Spaces {
  /// Typographic spaces to U+0020, and none before a line end or at the end of the text.
  static func changes(in utf8: [UInt8]) -> [Change] {
    var changes: [Change] = []
    var index = 0
    while true {
      // Line ends, and the leads of no-break and typographic spaces.
      index = ByteSearch.first(of: 0x0A, 0x0D, 0xC2, 0xE2, in: utf8, from: index)
      guard index < utf8.count else { break }
      if utf8[index] < 0x80 {
        trim(&changes, utf8, to: index)
        index += 1
        continue
      }
      let (value, length) = ScalarScan.scalar(in: utf8, at: index)
      switch value {
      case 0xA0, 0x2000...0x200A, 0x202F, 0x205F:
        changes.append(Change(index..<index + length, [0x20]))
      default: break
      }
      index += length
    }
    trim(&changes, utf8, to: utf8.count)
    return changes
  }

  /// Takes away the spaces before a place; changes among them are part of that.
  private static func trim(_ changes: inout [Change], _ utf8: [UInt8], to end: Int) {
    var start = end
    while start > 0 {
      if utf8[start - 1] == 0x20 || utf8[start - 1] == 0x09 {
        start -= 1
      } else if let last = changes.last, last.range.upperBound == start, last.replacement == [0x20]
      {
        start = last.range.lowerBound
        changes.removeLast()
      } else {
        break
      }
    }
    if start < end { changes.append(Change(start..<end)) }
  }

  /// Several U+0020 after something else than the line's start to one.
  static func runs(in utf8: [UInt8]) -> [Change] {
    var changes: [Change] = []
    var index = 0
    while true {
      index = ByteSearch.firstPair(in: utf8, from: index)
      guard index < utf8.count else { return changes }
      guard utf8[index] == 0x20 else {
        index += 1
        continue
      }
      var end = index + 1
      while end < utf8.count, utf8[end] == 0x20 { end += 1 }
      var start = index
      while start > 0, utf8[start - 1] == 0x20 || utf8[start - 1] == 0x09 { start -= 1 }
      let isIndentation = start == 0 || utf8[start - 1] == 0x0A || utf8[start - 1] == 0x0D
      if !isIndentation { changes.append(Change(index + 1..<end)) }
      index = end
    }
  }
}
