/// The extractors of Winnow, by the names the command knows them by.
///
/// | name | annotations |
/// |---|---|
/// | `quotations` | `quotation` |
/// | `dates` | `date`, `time` |
/// | `numbers` | `number` |
/// | `urls`, `emails`, `handles`, `phones` | `url`, `email`, `handle`, `hashtag`, `phone` |
/// | `identifiers` | `identifier.card`, `identifier.iban` |
/// | `acronyms` | `acronym` |
public enum BuiltInExtractors {
  /// All of them, in the order of the table.
  public static let all: [(name: String, extractor: any Extractor)] = [
    ("quotations", QuotationExtractor()), ("dates", DateExtractor()),
    ("numbers", NumberExtractor()), ("urls", URLExtractor()), ("emails", EmailExtractor()),
    ("handles", HandleExtractor()), ("phones", PhoneExtractor()),
    ("identifiers", IdentifierExtractor()), ("acronyms", AcronymExtractor()),
  ]

  /// The extractor of that name, if there is one.
  public static func named(_ name: String) -> (any Extractor)? {
    all.first { $0.name == name }?.extractor
  }
}
