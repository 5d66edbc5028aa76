internal import LanguageID
internal import Winnow

/// Writes what was decided as comma-separated values (RFC 4180): a row for each line and sentence.
///
/// Offsets count code points.  Of several reasons all rules are named, and score and threshold are
/// those of the first.
struct DecisionTableWriter {
  static let header = Array(
    """
    id,segment,start,end,kind,role,role_score,language,language_score,stream,rules,score,\
    threshold,text\r\n
    """.utf8)

  func write(_ result: WinnowResult, to bytes: inout [UInt8]) {
    let offsets = OffsetIndex(result.utf8, unit: .codepoint)
    for segment in result.segments where segment.kind.isContent {
      let range = offsets.range(ofBytes: segment.range)
      let reasons = segment.decision.reasons
      let columns = [
        result.document.id, String(segment.id), String(range.lowerBound), String(range.upperBound),
        segment.kind.rawValue, segment.role.rawValue, Self.score(segment.roleScore),
        segment.language.code, Self.score(segment.languageScore), segment.stream.rawValue,
        reasons.map(\.rule).joined(separator: " "),
        reasons.first.map { Self.score($0.score) } ?? "",
        reasons.first.map { Self.score($0.threshold) } ?? "",
      ]
      for column in columns {
        SeparatedValues.append(column.utf8, to: &bytes)
        bytes.append(UInt8(ascii: ","))
      }
      SeparatedValues.append(result.utf8[segment.range].withoutLineEnds, to: &bytes)
      bytes.append(contentsOf: [0x0D, 0x0A])
    }
  }

  private static func score(_ score: Double) -> String {
    ((score * 10_000).rounded() / 10_000).description
  }
}
