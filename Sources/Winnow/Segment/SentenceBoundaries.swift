internal import ICUText

/// Finds the bounds of sentences, with one iterator of ICU for many stretches of text.
///
/// ICU takes the point of an abbreviation for the end of a sentence where a capital follows. Its own
/// lists of abbreviations miss the commonest and have others that do end sentences ("Etc. Yes."), so
/// they are left alone, and a title or an initial ends none here.
package struct SentenceBoundaries: ~Copyable {
  private let locale: String
  private var iterator: BreakIterator?

  /// - Parameter locale: The language whose rules hold; those of no language where ICU does not know
  ///   it.
  package init(locale: String) {
    self.locale = locale
  }

  /// The bounds of the sentences of a stretch of text, both ends included.
  ///
  /// - Parameters:
  ///   - utf8: Valid UTF-8.
  ///   - range: The stretch, on scalar boundaries.
  /// - Returns: At least the two ends.  A stretch ICU cannot take (more than 2 GiB) is one sentence.
  /// - Complexity: O(*n*) in the length of the stretch.
  package mutating func bounds(of utf8: [UInt8], _ range: Range<Int>) -> [Int] {
    do {
      if iterator == nil { iterator = try BreakIterator(.sentence, locale: locale) }
      try iterator?.setText(utf8.span.extracting(range))
      let segments = iterator?.segments() ?? []
      let ends = segments.map { range.lowerBound + $0.range.upperBound }
      return [range.lowerBound]
        + ends.filter { $0 == range.upperBound || !SentenceAbbreviations.endsWithOne(utf8[..<$0]) }
    } catch {
      return [range.lowerBound, range.upperBound]
    }
  }
}
