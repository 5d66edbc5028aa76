internal import ICUText
internal import LanguageID

/// Splits the lines which hold a whole foreign sentence beside native ones, so that the foreign
/// sentence can be set aside alone.
///
/// Sentences are ICU's (UAX #29, with the rules of the document's main language), but for those between
/// quotation marks: a quotation is whole.  Which of them are foreign says ``ForeignCoverage``; neighbours in
/// the same language stay together.
struct SentenceSplitter {
  private let utf8: [UInt8]
  private let locale: String
  private let stretches: [ForeignStretch]

  /// - Parameters:
  ///   - utf8: The text.
  ///   - locale: The language whose sentence rules hold.
  ///   - stretches: What is foreign, sorted and disjoint.
  init(utf8: [UInt8], locale: String, stretches: [ForeignStretch]) {
    self.utf8 = utf8
    self.locale = locale
    self.stretches = stretches
  }

  /// The segments, with each mixed line replaced by its sentences and its line end.
  func split(_ segments: [Segment]) -> [Segment] {
    guard !stretches.isEmpty else { return segments }
    var result: [Segment] = []
    result.reserveCapacity(segments.count)
    func append(_ range: Range<Int>, _ kind: SegmentKind) {
      result.append(Segment(id: result.count, range: range, kind: kind))
    }
    var coverage = ForeignCoverage(utf8: utf8, stretches: stretches)
    var sentences = SentenceBoundaries(locale: locale)
    for segment in segments {
      guard segment.kind == .line, coverage.touches(segment.range),
        let pieces = pieces(of: segment.range, coverage: &coverage, sentences: &sentences)
      else {
        append(segment.range, segment.kind)
        continue
      }
      for piece in pieces {
        append(piece, .sentence)
      }
      if let last = pieces.last, last.upperBound < segment.range.upperBound {
        append(last.upperBound..<segment.range.upperBound, .lineEnd)
      }
    }
    return result
  }

  /// The sentences of a line without its terminator, neighbours in the same language joined; `nil`
  /// where the line is not mixed.
  private func pieces(
    of line: Range<Int>, coverage: inout ForeignCoverage, sentences: inout SentenceBoundaries
  ) -> [Range<Int>]? {
    let end = line.upperBound - lineTerminatorLength(of: utf8[line])
    if coverage.isOneStretch(line.lowerBound..<end) { return nil }
    let quotations = LineQuotations(utf8, line.lowerBound..<end)
    let bounds = sentences.bounds(of: utf8, line.lowerBound..<end).filter { !quotations.holds($0) }
    var pieces: [(range: Range<Int>, language: Language?)] = []
    for (start, end) in zip(bounds, bounds.dropFirst()) {
      let language = coverage.whole(start..<end)?.language
      // A number or a row of dots is no sentence of its own.
      let isEmpty = !CharacterTable.shared.hasLetter(utf8, start..<end)
      if let last = pieces.last, isEmpty || last.language == language {
        pieces[pieces.count - 1].range = last.range.lowerBound..<end
      } else {
        pieces.append((start..<end, language))
      }
    }
    return pieces.count > 1 ? pieces.map(\.range) : nil
  }
}
