internal import ICUText
internal import LanguageID

/// Languages that much text is in, beside their small relatives.
enum CommonLanguages {
  /// Those of a model's that CLDR has letters of, or that are official in a country or territory.
  static func among(_ languages: [Language]) -> [Language] {
    languages.filter { official.contains($0.code) || ExemplarSet(language: $0.code) != nil }
  }

  /// Official languages (CLDR 41, supplementalData.xml, territoryInfo) that ICU has no data of.
  private static let official: Set<String> = [
    "ay", "bi", "ch", "dv", "fj", "gn", "ny", "pap", "sm", "ss", "st", "tet", "tn", "tpi", "ty",
  ]
}
