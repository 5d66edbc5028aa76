internal import ICUText

/// Quotation marks, dashes, and too much of a mark.
enum Punctuation {
  static func quotes(in utf8: [UInt8]) -> [Change] {
    var changes: [Change] = []
    var scan = ScalarScan(utf8)
    scan.skipASCII()
    while let value = scan.next() {
      switch value {
      case 0x2BC, 0x2018...0x201B: changes.append(Change(scan.range, [0x27]))
      case 0x201C...0x201F: changes.append(Change(scan.range, [0x22]))
      default: break
      }
      scan.skipASCII()
    }
    return changes
  }

  static func dashes(in utf8: [UInt8]) -> [Change] {
    var changes: [Change] = []
    var scan = ScalarScan(utf8)
    scan.skipASCII()
    while let value = scan.next() {
      switch value {
      case 0x2010, 0x2011, 0x2212: changes.append(Change(scan.range, [0x2D]))
      case 0x2012...0x2015:
        let before = scan.start > 0 ? utf8[scan.start - 1] : 0x20
        let after = scan.end < utf8.count ? utf8[scan.end] : 0x20
        let separates = !isSpace(before) && !isSpace(after) && !(isDigit(before) && isDigit(after))
        changes.append(Change(scan.range, separates ? [0x20, 0x2D, 0x20] : [0x2D]))
      default: break
      }
      scan.skipASCII()
    }
    return changes
  }

  static func runs(in utf8: [UInt8]) -> [Change] {
    var changes: [Change] = []
    var index = 0
    while index + 3 < utf8.count {
      let byte = utf8[index]
      // Most bytes differ from the next one.
      guard byte == utf8[index + 1] || byte == 0xE2 else {
        index += 1
        continue
      }
      let isEllipsis = byte == 0xE2 && utf8[index + 1] == 0x80 && utf8[index + 2] == 0xA6
      guard isEllipsis || repeatable.contains(byte) else {
        index += 1
        continue
      }
      let unit = isEllipsis ? 3 : 1
      let mark = utf8[index..<index + unit]
      var end = index + unit
      while end + unit <= utf8.count, utf8[end..<end + unit] == mark { end += unit }
      if end - index > 3 * unit { changes.append(Change(index + 3 * unit..<end)) }
      index = end
    }
    return changes
  }

  private static let repeatable = Set("!?.,;:-_=*~#".utf8)

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }

  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
}
