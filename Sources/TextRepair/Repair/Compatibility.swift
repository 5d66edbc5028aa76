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
    var start = 0
    while start < utf8.count {
      let limit = min(start + 2048, utf8.count)
      let end = utf8[(limit - 1)...].firstIndex(of: 0x0A).map { $0 + 1 } ?? utf8.count
      let part = utf8.span.extracting(start..<end)
      if let isNormalized = try? normalizer.isNormalized(part), !isNormalized,
        let result = try? normalizer.normalize(part)
      {
        changes += result.edits.map { edit in
          Change(
            edit.source.lowerBound + start..<edit.source.upperBound + start,
            Array(result.utf8[edit.result]))
        }
      }
      start = end
    }
    return changes
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
