/// Space characters.
enum Spaces {
  /// Typographic spaces to U+0020, and none before a line end or at the end of the text.
  static func changes(in utf8: [UInt8]) -> [Change] {
    var changes: [Change] = []
    var scan = ScalarScan(utf8)
    // The stretch of spaces that the scan stands in, and the changes before it.
    var spaces: (start: Int, changes: Int)?
    while let value = scan.next() {
      switch value {
      case 0x20, 0x09: if spaces == nil { spaces = (scan.start, changes.count) }
      case 0xA0, 0x2000...0x200A, 0x202F, 0x205F:
        if spaces == nil { spaces = (scan.start, changes.count) }
        changes.append(Change(scan.range, [0x20]))
      case 0x0A, 0x0D:
        trim(to: scan.start)
      default: spaces = nil
      }
    }
    trim(to: utf8.count)
    return changes

    func trim(to end: Int) {
      guard let (start, count) = spaces else { return }
      changes.removeSubrange(count...)
      changes.append(Change(start..<end))
      spaces = nil
    }
  }

  /// Several U+0020 after something else than the line's start to one.
  static func runs(in utf8: [UInt8]) -> [Change] {
    var changes: [Change] = []
    var index = 0
    var atLineStart = true
    while index < utf8.count {
      let byte = utf8[index]
      guard byte == 0x20 else {
        if byte == 0x0A || byte == 0x0D {
          atLineStart = true
        } else if byte != 0x09 {
          atLineStart = false
        }
        index += 1
        continue
      }
      var end = index + 1
      while end < utf8.count, utf8[end] == 0x20 { end += 1 }
      if end - index > 1, !atLineStart { changes.append(Change(index + 1..<end)) }
      index = end
    }
    return changes
  }
}
