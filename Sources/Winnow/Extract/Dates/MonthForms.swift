/// Forms of the names of months that stand in dates and that CLDR does not have.
enum MonthForms {
  /// The forms in a language, by month; none where CLDR's are enough.
  static func names(in language: String) -> [[String]] {
    switch language.prefix(while: { $0 != "-" }) {
    case "sr", "bs", "sh", "cnr":
      zip(cyrillicGenitives, latinGenitives).map { [$0, $1] }
    case "sl": slovenianGenitives.map { [$0] }
    // As the American press shortens it.
    case "en": (1...12).map { $0 == 9 ? ["Sept"] : [] }
    default: []
    }
  }

  /// Countries with names of their own for the months of a language, as locales.
  static func countries(of language: Substring) -> [String] {
    switch language {
    case "ar": ["ar-SY-u-ca-gregory", "ar-DZ-u-ca-gregory", "ar-MA-u-ca-gregory"]
    case "de": ["de-AT"]
    default: []
    }
  }

  /// Short forms that are other words of the language as well: they need a year.
  static let otherWords: [Substring: Set<String>] = ["it": ["set"]]

  private static let cyrillicGenitives = [
    "јануара", "фебруара", "марта", "априла", "маја", "јуна", "јула", "августа", "септембра",
    "октобра", "новембра", "децембра",
  ]

  private static let latinGenitives = [
    "januara", "februara", "marta", "aprila", "maja", "juna", "jula", "avgusta", "septembra",
    "oktobra", "novembra", "decembra",
  ]

  private static let slovenianGenitives = [
    "januarja", "februarja", "marca", "aprila", "maja", "junija", "julija", "avgusta", "septembra",
    "oktobra", "novembra", "decembra",
  ]
}
