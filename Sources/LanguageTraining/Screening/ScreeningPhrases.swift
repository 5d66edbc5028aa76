/// Phrases written for Winnow that texts to learn from are put together of.
public struct ScreeningPhrases: Sendable {
  /// The phrases of a language, by what they are for.
  private(set) var byLanguage: [String: [String: [String]]] = [:]

  /// The languages, sorted.
  public var languages: [String] { byLanguage.keys.sorted() }

  /// Reads a table: language, tab, kind, tab, phrases with broken bars (¦) between.
  ///
  /// - Throws: ``TrainingDataError`` where the file cannot be read or a line lacks a field.
  public init(file: String) throws {
    var number = 0
    try CompressedLines.forEach(inFile: file) { line in
      number += 1
      guard !line.isEmpty else { return }
      let fields = String(decoding: line, as: UTF8.self).split(separator: "\t")
      guard fields.count == 3 else {
        throw TrainingDataError("\(file):\(number): not language, kind and phrases")
      }
      let phrases = fields[2].split(separator: "¦").map { phrase in
        ReservedDomains.replaced(in: String(phrase.drop(while: { $0 == " " })))
      }
      byLanguage[String(fields[0]), default: [:]][String(fields[1]), default: []] += phrases
    }
  }

  /// The phrases of one kind in a language.
  func phrases(_ language: String, _ kind: String) -> [String] {
    byLanguage[language]?[kind] ?? []
  }

  /// The kinds of a language, sorted.
  func kinds(_ language: String) -> [String] {
    (byLanguage[language] ?? [:]).keys.sorted()
  }

  /// Those of the phrases that are wanted.
  func filtered(_ isWanted: (String) -> Bool) -> ScreeningPhrases {
    var result = self
    result.byLanguage = byLanguage.mapValues { kinds in
      kinds.mapValues { $0.filter(isWanted) }
    }
    return result
  }
}
