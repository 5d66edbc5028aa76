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

  static func composition(of utf8: [UInt8]) -> [Change] {
    guard
      let normalizer = try? Normalizer(.nfc),
      let isNormalized = try? normalizer.isNormalized(utf8.span), !isNormalized,
      let result = try? normalizer.normalize(utf8.span)
    else { return [] }
    return result.edits.map { Change($0.source, Array(result.utf8[$0.result])) }
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
