internal import LanguageID

/// Finds numbers as they are written in the language of each segment, with units, currencies, per
/// cent and words such as "million" (names and marks from CLDR).
///
/// Annotations `number` with the `value`, and `unit` (an identifier of CLDR, such as `kilometer`) or
/// `currency` (ISO 4217) where one stands beside it.  A sign or name that several currencies share means
/// that of the country where the language is most spoken, or else the most traded one.  A number in the format of another language is read where it can be read in one way
/// only, with a lower score: "1,234.50" in German text.  A rate that is no unit of the list, such as "5 m³/h",
/// is a number without a unit.  Numbers in words, beside letters, and in dates, addresses, telephone numbers, numbers of
/// accounts, cards and books are not found.
public struct NumberExtractor: Extractor {
  /// Name and version.
  public let identifier = "numbers/1"

  /// Makes the extractor.
  public init() {}

  /// Finds numbers.
  ///
  /// - Complexity: O(*n*); the first text in a language takes some hundredths of a second more.
  public func extract(from clean: CleanText) -> [Annotation] {
    let claims = Claims.overDates(in: clean)
    return clean.find { segment, text in
      guard text.scalars.contains(where: { $0.digit != nil }) else { return [] }
      let language = segment.language.isDetermined ? segment.language : clean.mainLanguage
      let claimed = claims.ranges(in: text)
      let dates = DateFinder(
        text: text, lexicon: DateLexicon.cache[language.code], claimed: claimed
      ).finds().map(\.range)
      let finder = NumberFinder(
        text: text, lexicon: NumberLexicon.cache[language.code],
        taken: (claimed + dates).sorted { $0.lowerBound < $1.lowerBound })
      return finder.finds().map { find in
        var data: AnnotationData = ["value": .number(find.value)]
        if let unit = find.unit { data["unit"] = .string(unit) }
        if let currency = find.currency { data["currency"] = .string(currency) }
        return Annotation(
          range: text.bytes(find.range), type: "number", score: find.score, by: identifier,
          data: data)
      }
    }
  }
}
