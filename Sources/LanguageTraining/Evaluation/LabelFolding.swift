internal import LanguageID

/// Labels that test sets do not tell apart, or name otherwise: both sides are folded before they
/// are compared.
enum LabelFolding {
  private static let folds: [String: String] = [
    "no": "nb", "fil": "tl", "zh-Hans": "zh", "zh-Hant": "zh", "zh-Hant-HK": "zh", "yue": "zh",
    "sr-Cyrl": "sr", "sr-Latn": "sr", "prs": "fa", "iw": "he", "in": "id", "kpv": "kv",
    "ary": "ar", "arz": "ar", "quy": "qu",
  ]

  static func fold(_ code: String) -> String { folds[code] ?? code }

  /// The model's languages that fold to one of the codes.
  static func languages(of model: LanguageModel, foldingTo codes: Set<String>) -> [Language] {
    let folded = Set(codes.map(fold))
    return model.languages.filter { folded.contains(fold($0.code)) }
  }
}
