internal import CTextKernels
internal import ICUText

/// Characters that have another usual spelling.
enum Compatibility {
  static func ligatures(in utf8: [UInt8]) -> [Change] {
    replacing(in: utf8) { value in
      switch value {
      case 0xFB00...0xFB06, 0x132, 0x133, 0x1C4...0x1CC, 0x1F1...0x1F3: true
      case 0x149: true
      default: false
      }
    }
  }

  static func widths(in utf8: [UInt8]) -> [Change] {
    replacing(in: utf8) { 0xFF01...0xFFEF ~= $0 }
  }

  /// Canonical composition, line by line: most lines are composed already, which ICU sees ten times
  /// as fast as it composes.
  static func composition(of utf8: [UInt8]) -> [Change] {
    guard let normalizer = try? Normalizer(.nfc) else { return [] }
    var changes: [Change] = []
    var index = 0
    while true {
      index = firstSuspect(in: utf8, from: index)
      guard index < utf8.count else { return changes }
      // What stands before a suspect may compose with it: the whole line is looked at.
      let start = utf8[..<index].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
      let limit = min(index + 1024, utf8.count)
      let end = utf8[(limit - 1)...].firstIndex(of: 0x0A).map { $0 + 1 } ?? utf8.count
      let part = utf8.span.extracting(start..<end)
      if let isNormalized = try? normalizer.isNormalized(part), !isNormalized,
        let result = try? normalizer.normalize(part)
      {
        changes += result.changes(movedBy: start)
      }
      index = end
    }
  }

  /// The first place of a character that may not be composed: nothing below U+0300 is.
  private static func firstSuspect(in utf8: [UInt8], from offset: Int) -> Int {
    let table = SuspectTable.shared
    let suspect = UInt64(StepSet.nfc.rawValue) | UInt64(TEXT_CLASS)
    var index = ScalarScan.firstNonASCII(in: utf8, from: offset)
    while index < utf8.count {
      let (value, length) = ScalarScan.scalar(in: utf8, at: index)
      if value >= 0x300, isIndic(value) || table.entry(of: value) & suspect != 0 { return index }
      index += length
      if index < utf8.count, utf8[index] < 0x80 {
        index = ScalarScan.firstNonASCII(in: utf8, from: index)
      }
    }
    return utf8.count
  }

  /// Whether a character may be one of those that the table has in pairs only (``Composition``).
  private static func isIndic(_ value: UInt32) -> Bool {
    0x900...0x1DFF ~= value || 0x11000...0x11FFF ~= value
  }

  /// Replaces some scalars by their compatibility compositions.
  private static func replacing(in utf8: [UInt8], where chosen: (UInt32) -> Bool) -> [Change] {
    guard let normalizer = try? Normalizer(.nfkc) else { return [] }
    var changes: [Change] = []
    var scan = ScalarScan(utf8)
    scan.skipASCII()
    while let value = scan.next() {
      if chosen(value) {
        // U+0149 is an apostrophe and an n; NFKC gives the typographic one.
        let replacement =
          value == 0x149
          ? Array("'n".utf8)
          : (try? normalizer.normalize(utf8.span.extracting(scan.range)).utf8) ?? []
        if !replacement.isEmpty, !replacement.elementsEqual(utf8[scan.range]) {
          changes.append(Change(scan.range, replacement))
        }
      }
      scan.skipASCII()
    }
    return changes
  }
}
