internal import ICUText

/// Quotation marks, dashes, and too much of a mark.
enum Punctuation {
  static func quotes(in utf8: [UInt8]) -> [Change] {
    var changes: [Change] = []
    var index = 0
    while true {
      index = ByteSearch.first(of: 0xE2, 0xCA, 0xE2, 0xCA, in: utf8, from: index)
      guard index < utf8.count else { return changes }
      let (value, length) = ScalarScan.scalar(in: utf8, at: index)
      switch value {
      case 0x2BC, 0x2018...0x201B: changes.append(Change(index..<index + length, apostrophe))
      case 0x201C...0x201F: changes.append(Change(index..<index + length, quotationMark))
      default: break
      }
      index += length
    }
  }

  static func dashes(in utf8: [UInt8]) -> [Change] {
    var changes: [Change] = []
    var index = 0
    while true {
      index = ByteSearch.first(of: 0xE2, 0xE2, 0xE2, 0xE2, in: utf8, from: index)
      guard index < utf8.count else { return changes }
      let start = index
      index += 3
      switch ScalarScan.scalar(in: utf8, at: start).value {
      case 0x2010, 0x2011: changes.append(Change(start..<index, hyphen))
      case 0x2012...0x2015:
        while index < utf8.count,
          0x2012...0x2015 ~= ScalarScan.scalar(in: utf8, at: index).value
        { index += 3 }
        changes.append(dash(utf8, start..<index, between: spacedHyphen))
      case 0x2212: changes.append(dash(utf8, start..<index, between: hyphen))
      default: break
      }
    }
  }

  /// What becomes of dashes. Two are one that is longer, as is usual in Chinese; more are a rule.
  ///
  /// - Parameter separator: what stands for them between words.
  private static func dash(
    _ utf8: [UInt8], _ range: Range<Int>, between separator: [UInt8]
  ) -> Change {
    let count = range.count / 3
    if count > 2 { return Change(range, [UInt8](repeating: 0x2D, count: count)) }
    let before = ScalarScan.scalar(in: utf8, before: range.lowerBound)?.value ?? 0x20
    let after =
      range.upperBound < utf8.count ? ScalarScan.scalar(in: utf8, at: range.upperBound).value : 0x20
    if isSpace(before) { return Change(range, hyphen) }
    // A hyphen at the end of a word would divide it.
    if isSpace(after) {
      let endsLine = after == 0x0A || after == 0x0D
      return Change(range, endsLine && !isDigit(before) ? lastHyphen : hyphen)
    }
    return Change(range, isDigit(before) && isDigit(after) ? hyphen : separator)
  }

  private static let apostrophe: [UInt8] = [0x27]
  private static let quotationMark: [UInt8] = [0x22]
  private static let hyphen: [UInt8] = [0x2D]
  private static let spacedHyphen: [UInt8] = [0x20, 0x2D, 0x20]
  private static let lastHyphen: [UInt8] = [0x20, 0x2D]

  static func runs(in utf8: [UInt8]) -> [Change] {
    var changes: [Change] = []
    var index = 0
    let isRepeatable = Self.isRepeatable
    let ellipses = ByteCensus(utf8).has(0xE2, 0x80)
    while index + 3 < utf8.count {
      // Four in a row begin with a pair.
      if !ellipses { index = ByteSearch.firstPair(in: utf8, from: index) }
      guard index + 3 < utf8.count else { break }
      let byte = utf8[index]
      let isEllipsis = byte == 0xE2 && utf8[index + 1] == 0x80 && utf8[index + 2] == 0xA6
      guard isEllipsis || isRepeatable[Int(byte)] else {
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

  /// Looked up by byte.
  private static let isRepeatable: [Bool] = (0..<256).map {
    "!?.,;:-_=*~#".utf8.contains(UInt8($0))
  }

  private static func isSpace(_ value: UInt32) -> Bool {
    Unicode.Scalar(value)?.properties.isWhitespace ?? false
  }

  private static func isDigit(_ value: UInt32) -> Bool {
    Unicode.Scalar(value)?.properties.generalCategory == .decimalNumber
  }
}
