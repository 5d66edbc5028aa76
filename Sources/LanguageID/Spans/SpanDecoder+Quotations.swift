/// Candidates that are several quotations: two words of the main language cost less than to leave it again.
extension SpanDecoder {
  /// Words between two quotations, at most.
  private static let widestGap = 5

  /// A candidate, or where it begins in one quotation and ends in another each of them by itself, without the
  /// words between them.
  func quotations(_ candidate: SpanCandidate, in document: DocumentWords) -> [SpanCandidate] {
    let words = candidate.words
    guard document.hasMarks(in: words), document.isInQuotations(words) else { return [candidate] }
    var result: [SpanCandidate] = []
    var start = words.lowerBound
    var end = start + 1
    while end < words.upperBound {
      if document.gap(before: end).endsQuotation,
        let next = (end..<min(end + Self.widestGap + 1, words.upperBound)).first(where: {
          document.gap(before: $0).beginsQuotation
        }), next == end || gain(of: end..<next, candidate.label, document) < 0
      {
        result.append(SpanCandidate(words: start..<end, label: candidate.label))
        start = next
        end = next
      }
      end += 1
    }
    result.append(SpanCandidate(words: start..<words.upperBound, label: candidate.label))
    return result
  }
}

extension DocumentWords {
  /// Words that may be missing at the ends of a candidate.
  private static let missing = 3

  /// Whether a quotation ends before some words, and another one begins behind them.
  func isBetweenQuotations(_ words: Range<Int>) -> Bool {
    gap(before: words.lowerBound).endsQuotation && gap(before: words.upperBound).beginsQuotation
  }

  /// Whether marks stand between some words.
  fileprivate func hasMarks(in words: Range<Int>) -> Bool {
    words.dropFirst().contains { self.words[$0].boundary >= .phrase }
  }

  /// Whether a quotation begins with some words or shortly before, and one ends with them or shortly behind.
  fileprivate func isInQuotations(_ words: Range<Int>) -> Bool {
    let before = (max(0, words.lowerBound - Self.missing)...words.lowerBound).reversed()
    let behind = words.upperBound...min(self.words.count, words.upperBound + Self.missing)
    let opening = before.first { gap(before: $0).hasQuotationMark }
    let closing = behind.first { gap(before: $0).hasQuotationMark }
    return opening.map { gap(before: $0).beginsQuotation } ?? false
      && closing.map { gap(before: $0).endsQuotation } ?? false
  }
}

extension Gap {
  fileprivate var hasQuotationMark: Bool { beginsQuotation || endsQuotation }
}
