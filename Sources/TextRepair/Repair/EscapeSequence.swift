/// What steers a terminal: the sequences that ESC begins (ECMA-48, ISO 2022).
enum EscapeSequence {
  /// Where the sequence that an ESC begins ends; nil if it begins none.
  ///
  /// - Complexity: O(n) in the length of the sequence.
  static func end(in utf8: [UInt8], at escape: Int) -> Int? {
    let second = escape + 1
    guard second < utf8.count else { return nil }
    switch utf8[second] {
    // "[": colours, the cursor, modes.
    case 0x5B:
      let intermediates = end(of: 0x30...0x3F, in: utf8, from: second + 1)
      let final = end(of: 0x20...0x2F, in: utf8, from: intermediates)
      return final < utf8.count && 0x40...0x7E ~= utf8[final] ? final + 1 : nil
    // "]" and others: titles, links, graphics.
    case 0x50, 0x58, 0x5D...0x5F: return endOfString(in: utf8, from: second + 1)
    // "(" and others: which characters there are.
    case 0x23, 0x25, 0x28...0x2F:
      let final = end(of: 0x20...0x2F, in: utf8, from: second)
      return final < utf8.count && 0x30...0x7E ~= utf8[final] ? final + 1 : nil
    // `7 8 = > c M \`: of the short ones those that are in use.
    case 0x37, 0x38, 0x3D, 0x3E, 0x63, 0x4D, 0x5C: return second + 1
    default: return nil
    }
  }

  private static func end(of range: ClosedRange<UInt8>, in utf8: [UInt8], from start: Int) -> Int {
    var end = start
    while end < utf8.count, range.contains(utf8[end]) { end += 1 }
    return end
  }

  /// Behind BEL or ESC `\`, on the same line.
  private static func endOfString(in utf8: [UInt8], from start: Int) -> Int? {
    let end = utf8[start...].firstIndex { $0 < 0x20 && $0 != 0x09 } ?? utf8.count
    guard end < utf8.count else { return nil }
    if utf8[end] == 0x07 { return end + 1 }
    let isClosed = utf8[end] == 0x1B && end + 1 < utf8.count && utf8[end + 1] == 0x5C
    return isClosed ? end + 2 : nil
  }
}
