internal import ICUText
internal import TextQuality

/// Names, codes and signs of currencies in a language.
struct CurrencyNames {
  /// Each with the code it means; of a name that comes more than once the first counts.
  private(set) var names: [(name: String, code: String)] = []
  /// The codes that are words for what they mean, too: Slovak "5 eur".
  private(set) var codesAsWords: Set<String> = []
  /// The currency of the country of the language: what a name several currencies share means there.
  let own: String?

  /// In the order of how much is traded: the first of those that share a sign is meant.
  private static let codes = [
    "EUR", "USD", "GBP", "JPY", "CNY", "INR", "RUB", "KRW", "TRY", "UAH", "ILS", "THB", "VND",
    "NGN", "PLN", "CZK", "HUF", "RON", "BGN", "SEK", "NOK", "DKK", "ISK", "CHF", "BRL", "MXN",
    "PHP", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "ZAR", "IDR", "MYR", "SAR", "AED", "EGP",
    "IRR", "PKR", "BDT", "KZT", "GEL", "AMD", "AZN", "KES", "ETB", "ARS", "CLP", "COP", "PEN",
    "RSD", "ALL", "MAD", "BYN", "TZS", "UGX", "NPR", "LKR",
  ]

  /// More countries that speak a language: they go before those that share a name with them only.
  private static let shared: [Substring: [String]] = [
    "ar": ["SAR", "KWD", "IQD", "JOD", "QAR", "DZD", "LBP", "SYP"]
  ]

  /// Signs with the letters that tell whose they are, as they are typed in any language.
  private static let signs = [
    ("US$", "USD"), ("A$", "AUD"), ("AU$", "AUD"), ("C$", "CAD"), ("CA$", "CAD"), ("NZ$", "NZD"),
    ("HK$", "HKD"), ("NT$", "TWD"), ("S$", "SGD"), ("R$", "BRL"), ("MX$", "MXN"), ("CN¥", "CNY"),
    ("RMB", "CNY"), ("VNĐ", "VND"), ("Rs.", "INR"), ("Rs", "INR"),
  ]

  /// Signs as they are typed among Chinese and Japanese characters.
  private static let wideSigns = ["$": "＄", "£": "￡", "¥": "￥", "₩": "￦"]

  init(_ formats: LocaleFormats) {
    let language = formats.locale.prefix { $0 != "-" }
    let own = formats.likelyCurrency
    self.own = own
    let codes =
      [own].compactMap { $0 } + ((Self.shared[language] ?? []) + Self.codes).filter { $0 != own }
    var full: [(name: String, code: String)] = []
    for code in codes {
      names.append((code, code))
      for value in NumberLexicon.plurals {
        // Without a fraction: even one of zeros has a plural of its own.
        let precision = value == value.rounded() ? "precision-integer" : ".0"
        let text = formats.number(value, "currency/\(code) unit-width-full-name \(precision)")
        if let name = NumberLexicon.name(in: text) {
          full.append((name, code))
          if name.uppercased() == code { codesAsWords.insert(code) }
        }
      }
      if let sign = NumberLexicon.name(in: formats.number(1, "currency/\(code) unit-width-short")) {
        names.append((sign, code))
      }
    }
    names += Self.signs.map { (name: $0.0, code: $0.1) }
    names +=
      EverydayCurrencies.names(in: String(language), own: own) + full
      + Self.nouns(of: full, in: language)
    // Arabic has "US$" only; a bare sign is that of the whole world, whatever the neighbours write.
    for code in [own].compactMap({ $0 }) + Self.codes + (Self.shared[language] ?? []) {
      for formats in [formats, LocaleFormats("und")] {
        let sign = NumberLexicon.name(in: formats.number(1, "currency/\(code) unit-width-narrow"))
        guard let sign, !sign.unicodeScalars.contains(where: \.isLetter) else { continue }
        names.append((sign, code))
        if let wide = Self.wideSigns[sign] { names.append((wide, code)) }
      }
    }
  }

  /// Nouns of money that are other words of the language as well: nobody writes "5 won" for money only.
  private static let otherWords: [Substring: Set<Substring>] = [
    "en": ["won", "real", "sol"], "es": ["real", "reales", "sol"], "nl": ["rand"], "fr": ["sols"],
    "vi": ["Bảng"], "ar": ["دينار", "دنانير", "ليرة", "ليرات"],
  ]

  /// The nouns in names such as "US dollars" and "Japanese yen": what the names end with, or in
  /// languages that put the noun first, begin with.  Words that several currencies share tell which it is.
  private static func nouns(
    of full: [(name: String, code: String)], in language: Substring
  ) -> [(name: String, code: String)] {
    let stopWords = StopWords(language: String(language))
    // Romanian "de lei": the first word is no noun.
    let words = full.map { name, code in
      (
        // German "US-Dollar" is one word of two parts.
        words: name.split { $0 == " " || $0 == "-" }.drop {
          stopWords?.contains(String($0)) == true
        },
        code: code
      )
    }.filter { $0.words.count > 1 }.map { (words: Array($0.words), code: $0.code) }
    let sides = [true, false].map { isLast in
      var codes: [Substring: Set<String>] = [:]
      for (words, code) in words {
        codes[isLast ? words[words.count - 1] : words[0], default: []].insert(code)
      }
      let shared = codes.filter { $0.value.count > 1 }
      return (
        shared: Set(shared.keys), count: shared.reduce(0) { $0 + $1.value.count },
        alone: Set(codes.filter { $0.value.count == 1 }.keys)
      )
    }
    let isLast = sides[0].count >= sides[1].count
    let side = isLast ? sides[0] : sides[1]
    guard !side.shared.isEmpty else { return [] }
    // A shared noun may stand elsewhere in the name of the currency that is meant: "доллар США".
    let other = otherWords[language] ?? []
    let shared = words.flatMap { words, code in
      words.filter { side.shared.contains($0) && !other.contains($0) }
        .map { (name: String($0), code: code) }
    }
    let alone = side.alone.subtracting(other)
      .filter { $0.unicodeScalars.count > 2 && $0.unicodeScalars.allSatisfy(\.isWordPart) }
    return shared
      + words.compactMap { words, code in
        let noun = isLast ? words[words.count - 1] : words[0]
        return alone.contains(noun) ? (name: String(noun), code: code) : nil
      }
  }
}
