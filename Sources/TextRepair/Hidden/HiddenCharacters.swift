internal import ICUText

/// Finds characters that are hidden from a reader and have no work to do where they stand.
///
/// ```swift
/// for finding in HiddenCharacters.findings(in: Array(text.utf8)) {
///   print(finding.kind, finding.range, finding.detail, finding.payload ?? "")
/// }
/// ```
///
/// A message that was hidden in tags, variation selectors, zero-width characters or code points that
/// nothing is drawn for is decoded and comes as the finding's payload; one that is spread over a text
/// as that of the first of its places.
///
/// What has work to do is not reported: emoji sequences and flags, joiners in Arabic and Indic
/// scripts, zero-width spaces in Thai, Lao, Khmer, Burmese and Tibetan, Mongolian and ideographic
/// variation sequences, soft hyphens inside words, word joiners where a line might end, balanced
/// directional controls around right-to-left text, a byte order mark at the start.
///
/// Sources: UTS #51 (emoji), UAX #31 section 2.3.1 (joiners), UAX #9 and CVE-2021-42574 (directional
/// controls), the Ideographic Variation Database (UTS #37). Limits: a message of a bit for each place
/// where a joiner or a mark may stand is not seen, nor is one in the choice of registered variants.
public enum HiddenCharacters {
  /// The findings of a text, in order.
  ///
  /// - Parameter utf8: well-formed UTF-8.
  /// - Complexity: O(n); text without such characters is passed over once.
  public static func findings(in utf8: [UInt8]) -> [Finding] {
    var findings: [Finding] = []
    let census = ByteCensus(utf8)
    if census.mayHide {
      findings = SpreadMessage.joined(hidden(in: utf8, isStart: true), in: utf8)
    }
    let others =
      UnassignedCharacters.findings(in: utf8, census)
      + (census.hasControls ? controls(in: utf8) : [])
    if !others.isEmpty {
      findings += others
      findings.sort { $0.range.lowerBound < $1.range.lowerBound }
    }
    return findings
  }

  /// The findings but C0 controls.
  ///
  /// - Parameters:
  ///   - isStart: the text is the start of the whole, where a byte order mark may stand.
  ///   - isDescribed: whether the findings say what was found, which takes longer than finding it.
  static func hidden(in utf8: [UInt8], isStart: Bool, isDescribed: Bool = true) -> [Finding] {
    var scan = HiddenScan(utf8, isStart: isStart, isDescribed: isDescribed)
    return scan.findings()
  }

  /// C0 controls that are no white space; neighbours are one finding.
  private static func controls(in utf8: [UInt8]) -> [Finding] {
    var findings: [Finding] = []
    var index = 0
    while let start = utf8[index...].firstIndex(where: isControl) {
      index = utf8[start...].firstIndex { !isControl($0) } ?? utf8.count
      findings.append(
        Finding(
          kind: .control, range: start..<index,
          detail: HiddenScan.names(of: utf8[start..<index].lazy.map(UInt32.init))))
    }
    return findings
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x08, 0x0E...0x1F, 0x7F: true
    default: false
    }
  }
}

extension ByteCensus {
  /// Whether a text can have characters of a ``HiddenClass``, by the first two bytes.
  var mayHide: Bool {
    if isASCII { return false }
    return Self.suspects.contains { has($0.lead, $0.second) }
  }

  /// The lead bytes of all characters of a ``HiddenClass``, a bit each from 0xC0.
  static let leadsOfHidden: UInt64 = suspects.reduce(0) { $0 | 1 << UInt64($1.lead & 0x3F) }

  private static let suspects: [(lead: UInt8, second: ClosedRange<UInt8>)] = [
    (0xC2, 0x80...0x9F), (0xC2, 0xAD...0xAD), (0xCD, 0x8F...0x8F), (0xD8, 0x9C...0x9C),
    (0xE1, 0x85...0x85), (0xE1, 0x9E...0x9E), (0xE1, 0xA0...0xA0), (0xE2, 0x80...0x81),
    (0xE2, 0xA0...0xA0), (0xE3, 0x85...0x85), (0xEE, 0x80...0xBF), (0xEF, 0x80...0xA3),
    (0xEF, 0xB7...0xB8), (0xEF, 0xBB...0xBB), (0xEF, 0xBE...0xBF), (0xF0, 0x9B...0x9B),
    (0xF0, 0x9D...0x9D), (0xF0, 0x9F...0x9F), (0xF0, 0xAF...0xAF), (0xF0, 0xBF...0xBF),
    (0xF1, 0x80...0xBF), (0xF2, 0x80...0xBF), (0xF3, 0x80...0xBF), (0xF4, 0x80...0x8F),
  ]
}
