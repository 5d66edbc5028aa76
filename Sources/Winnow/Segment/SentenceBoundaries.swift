internal import ICUText

/// The bounds of the sentences of a stretch of text, both ends included.
///
/// - Parameters:
///   - utf8: Valid UTF-8.
///   - range: The stretch, on scalar boundaries.
///   - locale: The language whose rules hold; those of no language where ICU does not know it.
/// - Returns: At least the two ends.  A stretch ICU cannot take (more than 2 GiB) is one sentence.
/// - Complexity: O(*n*) in the length of the stretch.
func sentenceBoundaries(_ utf8: [UInt8], _ range: Range<Int>, locale: String) -> [Int] {
  do {
    var iterator = try BreakIterator(.sentence, locale: locale)
    try iterator.setText(utf8.span.extracting(range))
    return [range.lowerBound]
      + iterator.segments().map { range.lowerBound + $0.range.upperBound }
  } catch {
    return [range.lowerBound, range.upperBound]
  }
}
