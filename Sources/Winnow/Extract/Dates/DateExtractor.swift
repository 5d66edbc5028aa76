internal import LanguageID

/// Finds dates and times as they are written in the language of each segment (months, weekdays and
/// the order of numeric dates from CLDR).
///
/// Annotations `date` with a `value` as in ISO 8601: `2024-03-14`, `2024-03`, or `--03-14` where the
/// year is missing; and `time` with `18:40` or `18:40:05`, and with its `offset` from UTC
/// where one stands behind it, such as `+02:00`. Years are Gregorian; in Thai those of the
/// Buddhist era too, in Japanese and Chinese those of 令和, 昭和, 民國 and their like. Persian and Pashto
/// dates of the Solar Hijri calendar are given as the Gregorian day, without a `value` where day or year
/// is missing. A part of the day beside a time ("in the evening", "午後") says which half it lies in; of
/// Swahili hours, which count from six, the value is that of the clock. A numeric date that could be
/// read in two ways is read in the order of the language, with a lower score. Words such as "yesterday"
/// are not dates.
public struct DateExtractor: Extractor {
  /// Name and version.
  public let identifier = "dates/1"

  /// Makes the extractor.
  public init() {}

  /// Finds dates and times.
  ///
  /// - Complexity: O(*n*); the first text in a language takes some milliseconds more.
  public func extract(from clean: CleanText) -> [Annotation] {
    let claims = Claims.overDates(in: clean)
    return clean.find { segment, text in
      guard text.scalars.contains(where: { $0.digit != nil }) else { return [] }
      let language = segment.language.isDetermined ? segment.language : clean.mainLanguage
      let finder = DateFinder(
        text: text, lexicon: DateLexicon.cache[language.code], claimed: claims.ranges(in: text))
      return finder.finds().map { find in
        var data: AnnotationData = find.value.map { ["value": .string($0)] } ?? [:]
        if let offset = find.offset { data["offset"] = .string(offset) }
        return Annotation(
          range: text.bytes(find.range), type: find.isTime ? "time" : "date", score: find.score,
          by: identifier, data: data)
      }
    }
  }
}
