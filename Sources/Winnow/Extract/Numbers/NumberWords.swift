/// Words beside numbers that CLDR does not have, by language.
enum NumberWords {
  /// Words that multiply: CLDR counts in millions where people count in lakhs and crores.
  static func factors(in language: Substring) -> [(name: String, factor: Double)] {
    (scales[language] ?? []).flatMap { names, factor in
      names.split(separator: ",").map { (String($0), factor) }
    }
  }

  private static let scales: [Substring: [(names: String, factor: Double)]] = [
    "as": [("হাজাৰ", 1e3), ("লাখ", 1e5), ("কোটি", 1e7)],
    "cs": [("mil.,mio.", 1e6), ("mld.", 1e9)],
    "de": [("Mio,Mio.", 1e6), ("Mrd,Mrd.", 1e9)],
    "el": [("χιλ.", 1e3), ("εκατ.", 1e6), ("δισ.", 1e9)],
    "en": [
      ("lakh,lakhs", 1e5), ("crore,crores", 1e7), ("mn", 1e6), ("bn", 1e9), ("tn,trn", 1e12),
    ],
    "kn": [("ಲಕ್ಷ", 1e5), ("ಕೋಟಿ", 1e7)],
    "ml": [("ലക്ഷം", 1e5), ("കോടി", 1e7)],
    "or": [("ହଜାର", 1e3), ("ଲକ୍ଷ", 1e5), ("କୋଟି", 1e7)],
    "pl": [("tys", 1e3)],
    "ta": [("லட்சம்", 1e5), ("கோடி", 1e7)],
    "te": [("వేల", 1e3), ("లక్ష,లక్షలు,లక్షల", 1e5), ("కోటి,కోట్లు,కోట్ల", 1e7)],
  ]

  /// Words for per cent, and whether they stand before the number.
  static func percent(in language: Substring) -> [(name: String, leads: Bool)] {
    (perCent[language] ?? []).map { ($0, false) }
      + (perCentBefore[language] ?? []).map { ($0, true) }
  }

  private static let perCent: [Substring: [String]] = [
    "am": ["በመቶ"], "bg": ["на сто"], "en": ["per cent"], "fil": ["porsiyento"], "it": ["per cento"],
    "hi": ["फ़ीसदी", "फीसदी"], "pl": ["proc.", "proc"],
  ]

  private static let perCentBefore: [Substring: [String]] = [
    "yue": ["百分之"], "zh": ["百分之"],
  ]

  /// The word between a whole number and its fraction, where it is written out beside figures.
  static let decimal: [Substring: String] = [
    "bn": "দশমিক", "hi": "दशमलव", "my": "ဒသမ", "ne": "दशमलव",
  ]

  /// Words that make a number negative, besides the one of ICU.
  static let belowZero: [Substring: [String]] = [
    "ja": ["零下", "氷点下"], "ko": ["영하"], "yue": ["零下"], "zh": ["零下"],
  ]

  /// Languages whose words take endings, so that names stand in longer words: Hungarian "forintba".
  static let inflected: Set<Substring> = [
    "az", "et", "eu", "fi", "hu", "hy", "ka", "kk", "ky", "mn", "tk", "tr", "tt", "uz",
  ]
}
